//! Command-line stories with their exact output: what a person types and sees.
//!
//! Each file in `tests/stories` is a session in the crate's folder. `TRYCMD=overwrite cargo test
//! stories` writes the output anew; read the difference before keeping it.

#[test]
fn stories() {
    trycmd::TestCases::new()
        // The working vault of a story lies in its own folder.
        .env("KINSAFE_VAULT", "vault.age")
        .env("LC_ALL", "C")
        .case("tests/stories/*.trycmd");
}
