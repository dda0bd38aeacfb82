//! What became of each line or entry of a file, as it is said.
//!
//! Responsible for putting neighbours with the same fate together. Not responsible for what is read.

use std::cmp::Reverse;

use crate::{
    error::list,
    exchange::import::{Import, LineReport, Verdict},
};

/// Neighbouring lines with the same fate.
struct Run {
    first: usize,
    last: usize,
    /// Taken and skipped, with how often.
    fates: Vec<(Verdict, &'static str, usize)>,
    doubts: Vec<LineReport>,
}

/// "lines 3 to 12: taken as 10 recovery codes": neighbours with the same fate on one line, and
/// below it what is doubtful about them. Empty lines are left out.
pub(super) fn report(import: &Import) -> String {
    let mut reports = import.lines.clone();
    reports.retain(|report| report.what != "it is empty");
    let mut runs: Vec<Run> = Vec::new();
    for of_line in reports.chunk_by(|one, next| one.line == next.line) {
        let run = Run::of(of_line);
        match runs.last_mut() {
            Some(last) if last.is_alike(&run) => last.append(run),
            _ => runs.push(run),
        }
    }
    let text: Vec<String> = runs.iter().flat_map(|run| run.lines(import)).collect();
    text.join("\n")
}

impl Run {
    fn of(reports: &[LineReport]) -> Self {
        let mut fates: Vec<(Verdict, &'static str, usize)> = Vec::new();
        let mut doubts: Vec<LineReport> = Vec::new();
        for report in reports {
            let known = fates.iter_mut().find(|(_, what, _)| *what == report.what);
            match (report.verdict, known) {
                (Verdict::Doubtful, _) if doubts.contains(report) => {}
                (Verdict::Doubtful, _) => doubts.push(*report),
                (_, Some((_, _, count))) => *count += 1,
                (verdict, None) => fates.push((verdict, report.what, 1)),
            }
        }
        // What is taken first.
        fates.sort_by_key(|(verdict, what, _)| (Reverse(*verdict), *what));
        let line = reports.first().map_or(0, |report| report.line);
        Self {
            first: line,
            last: line,
            fates,
            doubts,
        }
    }

    fn is_alike(&self, other: &Self) -> bool {
        let fates = |run: &Self| -> Vec<_> {
            let fates = run.fates.iter().map(|(verdict, what, _)| (*verdict, *what));
            fates.collect()
        };
        // What is said of the file as a whole stands alone.
        self.last > 0 && fates(self) == fates(other)
    }

    fn append(&mut self, mut other: Self) {
        self.last = other.last;
        for ((_, _, count), (_, _, more)) in self.fates.iter_mut().zip(other.fates) {
            *count += more;
        }
        self.doubts.append(&mut other.doubts);
    }

    fn lines(&self, import: &Import) -> Vec<String> {
        let place = |first: usize, last: usize| match (import.entries, first == last) {
            _ if last == 0 => "  note".to_owned(),
            (false, true) => format!("  line {first}"),
            (false, false) => format!("  lines {first} to {last}"),
            (true, true) => format!("  entry {first}"),
            (true, false) => format!("  entries {first} to {last}"),
        };
        let mut text = Vec::new();
        let of = |verdict| self.fates.iter().filter(move |fate| fate.0 == verdict);
        let taken: Vec<String> = of(Verdict::Taken)
            .map(|(_, what, count)| several(what, *count))
            .collect();
        let skipped: Vec<&str> = of(Verdict::Skipped).map(|(_, what, _)| *what).collect();
        let mut fates = Vec::new();
        if !taken.is_empty() {
            fates.push(format!("taken as {}", list(&taken)));
        }
        if !skipped.is_empty() {
            fates.push(format!("skipped: {}", skipped.join(", ")));
        }
        if !fates.is_empty() {
            let place = place(self.first, self.last);
            text.push(format!("{place}: {}", fates.join("; ")));
        }
        let follows = |one: &LineReport, next: &LineReport| {
            one.what == next.what && next.line <= one.line + 1
        };
        for doubts in self.doubts.chunk_by(follows) {
            let (first, last) = (doubts[0], doubts[doubts.len() - 1]);
            let doubtful = if last.line > 0 { "doubtful: " } else { "" };
            let place = place(first.line, last.line);
            text.push(format!("{place}: {doubtful}{}", first.what));
        }
        text
    }
}

/// "a recovery code that is used up" → "3 recovery codes that are used up".
fn several(what: &str, count: usize) -> String {
    let thing = what.strip_prefix("a ").or_else(|| what.strip_prefix("an "));
    match thing.filter(|_| count > 1) {
        Some(thing) => match thing.split_once(" that is ") {
            Some((thing, how)) => format!("{count} {thing}s that are {how}"),
            None => format!("{count} {thing}s"),
        },
        None => what.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report_of(lines: &[(usize, Verdict, &'static str)], entries: bool) -> String {
        let lines = lines.iter().map(|&(line, verdict, what)| LineReport {
            line,
            verdict,
            what,
        });
        let mut import = Import::default();
        import.lines = lines.collect();
        import.entries = entries;
        report(&import)
    }

    #[test]
    fn neighbours_with_the_same_fate_are_one_line() {
        use Verdict::{Doubtful, Skipped, Taken};
        let code = "a recovery code";
        assert_eq!(
            report_of(
                &[
                    (0, Doubtful, "the file is odd"),
                    (1, Skipped, "no code in it"),
                    (2, Skipped, "it is empty"),
                    (3, Taken, code),
                    (3, Taken, code),
                    (4, Taken, code),
                    (4, Doubtful, "it looks odd"),
                    (5, Taken, code),
                    (6, Taken, "a recovery code that is used up"),
                    (7, Doubtful, "something"),
                ],
                false
            ),
            "  note: the file is odd\n  \
             line 1: skipped: no code in it\n  \
             lines 3 to 5: taken as 4 recovery codes\n  \
             line 4: doubtful: it looks odd\n  \
             line 6: taken as a recovery code that is used up\n  \
             line 7: doubtful: something"
        );
        let login = |entry| [(entry, Skipped, "a password"), (entry, Skipped, "nothing")];
        let (one, two) = (login(1), login(2));
        let both = [(3, Taken, "an authenticator seed"), (3, Taken, code)];
        assert_eq!(
            report_of(&[&one[..], &two, &both].concat(), true),
            "  entries 1 to 2: skipped: a password, nothing\n  \
             entry 3: taken as a recovery code and an authenticator seed"
        );
    }
}
