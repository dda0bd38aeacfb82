//! Lists as a person would say them, in English.

use std::fmt;

/// "1, 2 and 5": numbers as a person would say them.
pub(crate) fn list<T: fmt::Display>(items: &[T]) -> String {
    match items {
        [] => String::new(),
        [one] => one.to_string(),
        [rest @ .., last] => {
            let rest: Vec<String> = rest.iter().map(T::to_string).collect();
            format!("{} and {last}", rest.join(", "))
        }
    }
}

/// "Anna, Ben or Chloé".
pub(crate) fn either<T: fmt::Display>(items: &[T]) -> String {
    let items: Vec<String> = items.iter().map(T::to_string).collect();
    match items.as_slice() {
        [] | [_] => items.concat(),
        [rest @ .., last] => format!("{} or {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_one_two_and_more() {
        assert_eq!(list(&[1]), "1");
        assert_eq!(list(&[1, 2]), "1 and 2");
        assert_eq!(list(&[1, 2, 5]), "1, 2 and 5");
        assert_eq!(either(&["Anna", "Ben", "Chloé"]), "Anna, Ben or Chloé");
    }
}
