//! One run of the program, to its end.

use std::process::Command;

#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

pub fn run(arguments: &[&str]) -> Run {
    let ended = Command::new(env!("CARGO_BIN_EXE_buergerdraht")).args(arguments).output().unwrap();
    Run {
        code: ended.status.code().expect("nobody kills it"),
        out: String::from_utf8(ended.stdout).unwrap(),
        err: String::from_utf8(ended.stderr).unwrap(),
    }
}
