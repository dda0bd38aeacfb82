//! A calendar day, as written in the vault, on the sheets and in the key record.
//!
//! Responsible for the three spellings of a day. Not responsible for knowing which day it is:
//! nothing below `cli` reads the clock.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::{Date, Duration, Month, OffsetDateTime};

/// A day of the Gregorian calendar. Shown and stored as `2026-11-22` (ISO 8601).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day(Date);

/// Day zero of the key record's date field.
const FIRST: Date = match Date::from_calendar_date(2020, Month::January, 1) {
    Ok(date) => date,
    Err(_) => panic!("a valid constant date"),
};

/// A time that passed, in the largest unit that tells something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Span {
    /// Fewer than sixty days.
    Days(usize),
    /// Fewer than two years, in whole months.
    Months(usize),
    /// Whole years.
    Years(usize),
}

impl Span {
    /// That many days.
    pub fn of(days: usize) -> Self {
        match days {
            0..=59 => Self::Days(days),
            60..=729 => Self::Months(days * 12 / 365),
            _ => Self::Years(days / 365),
        }
    }
}

impl Day {
    /// How long ago it was; a day that is still to come was none ago.
    pub fn ago(self, today: Self) -> Span {
        Span::of(usize::try_from(today.days_after(self)).unwrap_or(0))
    }

    /// From year, month (1 to 12) and day of the month; `None` if there is no such day.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        (1000..=9999)
            .contains(&year)
            .then(|| Date::from_calendar_date(year, month, day).ok())
            .flatten()
            .map(Self)
    }

    /// Year, month from 1, day of the month from 1.
    pub fn ymd(self) -> (i32, u8, u8) {
        (self.0.year(), self.0.month().into(), self.0.day())
    }

    /// The day, in universal time, that lies `seconds` after 1970 began.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        OffsetDateTime::from_unix_timestamp(seconds)
            .ok()
            .map(|moment| Self(moment.date()))
    }

    /// Seconds from 1970 to the beginning of the day, in universal time.
    pub fn unix_seconds(self) -> i64 {
        self.0.midnight().assume_utc().unix_timestamp()
    }

    /// The day that lies `days` after 2020-01-01, as the key record stores it.
    pub fn from_days_since_2020(days: u16) -> Self {
        Self(FIRST + Duration::days(days.into()))
    }

    /// Days since 2020-01-01; `None` before that day or after 2199-06-06.
    pub fn days_since_2020(self) -> Option<u16> {
        u16::try_from((self.0 - FIRST).whole_days()).ok()
    }

    /// How many days `self` lies after `earlier`; negative if it lies before.
    pub fn days_after(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).whole_days()
    }

    /// The day that lies `days` later; earlier if negative. `None` if there is no such day.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let date = self.0.checked_add(Duration::days(days))?;
        Self::from_ymd(date.year(), date.month().into(), date.day())
    }

    /// The same day of the month, `months` later, or that month's last day.
    pub fn plus_months(self, months: u16) -> Self {
        let (year, month, day) = self.0.to_calendar_date();
        let count = i32::from(u8::from(month)) - 1 + i32::from(months);
        let (year, month) = (
            year + count / 12,
            Month::January.nth_next((count % 12) as u8),
        );
        let day = day.min(month.length(year));
        Date::from_calendar_date(year, month, day).map_or(Self(Date::MAX), Self)
    }

    /// The same day, but at most the one of its month that is numbered `most`.
    pub fn at_most_the(self, most: u8) -> Self {
        let day = self.0.day().min(most).max(1);
        // Earlier days of a month are there too.
        self.0.replace_day(day).map_or(self, Self)
    }

    /// For people: `22 November 2026`.
    pub fn in_words(self) -> String {
        format!("{} {} {}", self.0.day(), self.0.month(), self.0.year())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))
    }
}

/// The text is not a day written as `2026-11-22`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotADay;

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let digits = |range: std::ops::Range<usize>| {
            let part = text.get(range).ok_or(NotADay)?;
            if part.bytes().all(|b| b.is_ascii_digit()) {
                part.parse::<u16>().map_err(|_| NotADay)
            } else {
                Err(NotADay)
            }
        };
        if text.len() != 10 || text.as_bytes()[4] != b'-' || text.as_bytes()[7] != b'-' {
            return Err(NotADay);
        }
        let month = u8::try_from(digits(5..7)?).map_err(|_| NotADay)?;
        let day = u8::try_from(digits(8..10)?).map_err(|_| NotADay)?;
        Self::from_ymd(digits(0..4)?.into(), month, day).ok_or(NotADay)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| de::Error::custom("a date is not written as 2026-11-22"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings() {
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        assert_eq!(day.to_string(), "2026-11-22");
        assert_eq!(day.in_words(), "22 November 2026");
        assert_eq!("2026-11-22".parse(), Ok(day));
        assert_eq!(Day::from_unix_seconds(1_795_305_600), Some(day));
    }

    #[test]
    fn record_range() {
        for days in [0, 1, 59, 60, 366, 20_000, u16::MAX] {
            assert_eq!(
                Day::from_days_since_2020(days).days_since_2020(),
                Some(days)
            );
        }
        assert_eq!(
            Day::from_ymd(2020, 1, 1).unwrap().days_since_2020(),
            Some(0)
        );
        assert_eq!(Day::from_ymd(2019, 12, 31).unwrap().days_since_2020(), None);
        assert_eq!(
            Day::from_days_since_2020(u16::MAX).to_string(),
            "2199-06-06"
        );
    }

    #[test]
    fn months_later() {
        for (day, months, then) in [
            ("2026-11-22", 0, "2026-11-22"),
            ("2026-11-22", 12, "2027-11-22"),
            ("2026-12-31", 2, "2027-02-28"),
            ("2027-12-31", 2, "2028-02-29"),
            ("2026-01-31", 11, "2026-12-31"),
            ("9999-12-01", 1, "9999-12-31"),
        ] {
            let day: Day = day.parse().unwrap();
            assert_eq!(day.plus_months(months).to_string(), then);
        }
    }

    #[test]
    fn days_later() {
        let day: Day = "2026-12-31".parse().unwrap();
        assert_eq!(day.plus_days(1), Day::from_ymd(2027, 1, 1));
        assert_eq!(day.plus_days(-365), Day::from_ymd(2025, 12, 31));
        let last: Day = "9999-12-31".parse().unwrap();
        assert_eq!(last.plus_days(1), None);
    }

    #[test]
    fn refused() {
        for text in [
            "",
            "2026-1-22",
            "2026-02-30",
            "2026-11-22 ",
            "+026-11-22",
            "22.11.2026",
            "2026-é1-2",
        ] {
            assert_eq!(text.parse::<Day>(), Err(NotADay), "{text}");
        }
    }
}
