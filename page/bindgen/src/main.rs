//! Makes the JavaScript through which the page's worker calls the library: what the program
//! `wasm-bindgen` does, at the version that our lock file holds.
//!
//! `kinsafe-page-bindgen WASM FOLDER` writes `kinsafe.js` and `kinsafe_bg.wasm` into the folder.
//! The bundler makes one classic script of them and ours, and leaves out what fetches.

use std::{env, process::ExitCode};

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let (Some(wasm), Some(folder)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: kinsafe-page-bindgen WASM FOLDER");
        return ExitCode::from(2);
    };
    let mut bindgen = Bindgen::new();
    let made = bindgen.input_path(wasm).web(true).and_then(|bindgen| {
        bindgen
            .out_name("kinsafe")
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate(folder)
    });
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
