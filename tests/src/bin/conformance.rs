//! Checks PDF files by hand with the engine that the tests use, or prepares it ahead of them.

use std::{
    env,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use passerelle_tests::conformance;

const USAGE: &str = "usage: conformance prepare | conformance ua1,3a FILE.pdf...";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match answer(&arguments) {
        Ok((text, exit)) => match writeln!(io::stdout(), "{text}") {
            Ok(()) => ExitCode::from(exit),
            Err(_) => ExitCode::from(2),
        },
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

fn answer(arguments: &[String]) -> Result<(String, u8), String> {
    match arguments {
        [word] if word == "prepare" => {
            Ok((format!("veraPDF is ready in {}", conformance::prepare()?.folder().display()), 0))
        }
        [flavours, files @ ..] if !files.is_empty() => {
            let flavours: Vec<&str> = flavours.split(',').collect();
            let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
            let verdicts = conformance::check(&files, &flavours)?;
            let text: Vec<String> = verdicts.iter().map(ToString::to_string).collect();
            Ok((text.join("\n"), u8::from(verdicts.iter().any(|verdict| !verdict.compliant))))
        }
        _ => Err(USAGE.to_owned()),
    }
}
