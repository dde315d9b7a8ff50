//! Arguments in, exit code out.

use std::process::ExitCode;

use buergerdraht::command::Arguments;
use clap::Parser;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // One TLS provider for all that connects; an error would say that there is one already.
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
    match tokio::runtime::Runtime::new() {
        Ok(runtime) => {
            let code = runtime.block_on(arguments.run());
            runtime.shutdown_background(); // nothing may hold up the end
            code
        }
        Err(error) => {
            eprintln!("error: cannot start: {error}");
            ExitCode::FAILURE
        }
    }
}
