//! What an update costs in CPU and memory, beside a bot written with aiogram on SQLite.
//!
//! Both are programs of their own at the same Telegram double, one after the other: the same people, the same
//! questions, the same pace. The peer needs its Python under `target/peer/venv`, which `benches/run peer` makes.

#[expect(dead_code, reason = "what the memory is made of is asked over Matrix only")]
#[path = "peer/bot.rs"]
mod bot;
#[expect(dead_code, reason = "the benchmark speaks only a part of the vocabulary")]
#[path = "../tests/double/mod.rs"]
mod double;
#[path = "peer/figures.rs"]
mod figures;
#[path = "peer/trial.rs"]
mod trial;

use std::fs;
use std::path::Path;
use std::process::Command;

use double::TOKEN;
use trial::Recipe;

const HOUSE: &str = env!("CARGO_MANIFEST_DIR");

#[tokio::main]
async fn main() {
    // `cargo test` runs benchmarks to see whether they start.
    if !std::env::args().any(|it| it == "--bench") {
        return;
    }
    let python = Path::new(HOUSE).join("target/peer/venv/bin/python");
    if !python.exists() {
        println!("the peer is not measured: {} is missing; `benches/run peer` makes it", python.display());
    }
    let mut recipes = vec![Recipe { name: "Bürgerdraht", command: ours }];
    if python.exists() {
        recipes.push(Recipe { name: "aiogram", command: peer });
    }
    let mut columns = Vec::new();
    for recipe in &recipes {
        eprintln!("{} is on trial; that takes two minutes", recipe.name);
        columns.push((recipe.name, trial::run(recipe).await));
    }
    figures::print(&columns);
}

/// The service on the content of the example towns, for one of them, so that nobody is asked where they live.
fn ours(folder: &Path, api: &str) -> Command {
    let config = format!(
        "[service]\nname = \"Stadt\"\ncontact = \"115\"\nprivacy_link = \"https://town.example\"\n\
         [content]\nfolder = \"{HOUSE}/deploy/example/content\"\n\
         [store]\nurl = \"sqlite:town.db\"\n\
         [http]\nlisten = \"127.0.0.1:0\"\n\
         [log]\nlevel = \"error\"\n\
         [limits]\nper_minute = 100000\nper_day = 100000\n\
         [[telegram]]\nname = \"rathaus\"\ntown = \"bad-belzig\"\ntoken = \"{TOKEN}\"\napi = \"{api}\"\n"
    );
    let file = folder.join("town.toml");
    fs::write(&file, config).expect("the folder is ours");
    let mut command = Command::new(env!("CARGO_BIN_EXE_buergerdraht"));
    command.args(["serve", "--config"]).arg(file);
    command
}

fn peer(folder: &Path, api: &str) -> Command {
    let mut command = Command::new(Path::new(HOUSE).join("target/peer/venv/bin/python"));
    command.arg(Path::new(HOUSE).join("benches/peer/aiogram_bot.py"));
    command.args([api, TOKEN]).arg(folder.join("town.db"));
    command
}
