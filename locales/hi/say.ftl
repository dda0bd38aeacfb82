say-and = { $before } और { $last }
say-or = { $before } या { $last }
say-comma = { $before }, { $last }
say-day =
    { $month ->
        [1] { $day } जनवरी { $year }
        [2] { $day } फ़रवरी { $year }
        [3] { $day } मार्च { $year }
        [4] { $day } अप्रैल { $year }
        [5] { $day } मई { $year }
        [6] { $day } जून { $year }
        [7] { $day } जुलाई { $year }
        [8] { $day } अगस्त { $year }
        [9] { $day } सितंबर { $year }
        [10] { $day } अक्तूबर { $year }
        [11] { $day } नवंबर { $year }
       *[12] { $day } दिसंबर { $year }
    }
