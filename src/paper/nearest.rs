//! Which words of the list are most like one that is not on it.

use zeroize::Zeroizing;

use super::words::word_list;

/// Most words that are offered.
const OFFERED: usize = 4;

/// The words of the list that are most like what was typed: by how many letters differ, and
/// before others those with the same first and last letter.
pub fn nearest_words(typed: &str) -> Vec<&'static str> {
    let typed = Zeroizing::new(typed.to_lowercase());
    let same = |a: Option<char>, b: Option<char>| usize::from(a == b);
    let mut scored: Vec<(usize, &'static str)> = word_list()
        .iter()
        .map(|&word| {
            let ends = same(typed.chars().next(), word.chars().next())
                + same(typed.chars().last(), word.chars().last());
            (2 * distance(&typed, word) + 2 - ends, word)
        })
        .collect();
    scored.sort_unstable();
    let best = scored[0].0;
    scored
        .into_iter()
        .take_while(|(score, _)| *score <= best + 1)
        .take(OFFERED)
        .map(|(_, word)| word)
        .collect()
}

/// How many letters have to be changed, added, left out or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    // More letters than any word has differ in any case.
    let a: Zeroizing<Vec<char>> = Zeroizing::new(a.chars().take(12).collect());
    let b: Vec<char> = b.chars().collect();
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut least = changed.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least = least.min(rows[i - 2][j - 2] + 1);
                }
                least
            };
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest() {
        assert_eq!(nearest_words("abel")[0], "able");
        assert_eq!(nearest_words("ables")[0], "able");
        assert_eq!(nearest_words("ZOOOM")[0], "zoom");
        assert!(!nearest_words("").is_empty());
        assert!(nearest_words(&"x".repeat(10_000)).len() <= OFFERED);
    }
}
