//! Who is asked, and how each of them is set up and started.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::bare;
use crate::homeserver::{Homeserver, PASSWORD};

const HOUSE: &str = env!("CARGO_MANIFEST_DIR");
const MAUBOT: &str = "target/matrix-peers/venv/bin/python";
/// The bare bot as cargo builds a release where nobody tells it otherwise.
const PLAIN: &str = "target/matrix-peers/bare-bot";

/// A bot with an account of its own, ready to be started.
pub struct Contestant {
    pub name: &'static str,
    pub user: String,
    pub command: Command,
}

/// Each keeps its files in a folder of its own below `folder`.
pub async fn all(server: &Homeserver, folder: &Path) -> Vec<Contestant> {
    let place = |name: &str| {
        let place = folder.join(name);
        fs::create_dir(&place).expect("the folder is ours");
        place
    };
    let mut all = vec![
        ours(server, place("rathaus")).await,
        bare(server, place("bare"), "matrix-sdk", std::env::current_exe().expect("we run")).await,
        nio(server, place("nio")).await,
    ];
    let house = Path::new(HOUSE);
    if is_there(MAUBOT) {
        all.push(maubot(server, place("maubot")).await);
    }
    if is_there(PLAIN) {
        all.push(bare(server, place("plain"), "matrix-sdk, built as usual", house.join(PLAIN)).await);
    }
    all
}

/// Says so where somebody cannot take part.
fn is_there(peer: &str) -> bool {
    let is_there = Path::new(HOUSE).join(peer).exists();
    if !is_there {
        println!("NOT MEASURED: {peer} is missing; `benches/run matrix` makes it");
    }
    is_there
}

/// The service on the content of the example towns, for one of them, so that nobody is asked where they live.
async fn ours(server: &Homeserver, folder: PathBuf) -> Contestant {
    let user = server.register("rathaus", PASSWORD).await;
    let config = format!(
        "[service]\nname = \"Stadt\"\ncontact = \"115\"\nprivacy_link = \"https://town.example\"\n\
         [content]\nfolder = \"{HOUSE}/deploy/example/content\"\n\
         [store]\nurl = \"sqlite:town.db\"\n\
         [http]\nlisten = \"127.0.0.1:0\"\n\
         [log]\nlevel = \"error\"\n\
         [limits]\nper_minute = 100000\nper_day = 100000\n\
         [[matrix]]\nname = \"rathaus\"\ntown = \"bad-belzig\"\nhomeserver = \"{}\"\nuser = \"{user}\"\n",
        server.url()
    );
    let (file, password) = (folder.join("town.toml"), folder.join("password"));
    fs::write(&file, config).expect("the folder is ours");
    fs::write(&password, PASSWORD).expect("the folder is ours");
    let program = || Command::new(env!("CARGO_BIN_EXE_buergerdraht"));
    let mut setup = program();
    setup.arg("matrix-setup").arg("--config").arg(&file).arg("--password-file").arg(&password);
    let output = setup.output().expect("the program is there");
    assert!(output.status.success(), "not set up: {}", String::from_utf8_lossy(&output.stderr));
    let mut command = program();
    let memory = [("MALLOC_ARENA_MAX", "1"), ("MALLOC_TRIM_THRESHOLD_", "131072")]; // as deploy/ starts it
    command.arg("serve").arg("--config").arg(&file).envs(memory);
    Contestant { name: "Bürgerdraht", user, command }
}

async fn bare(server: &Homeserver, folder: PathBuf, name: &'static str, program: PathBuf) -> Contestant {
    let user = server.register(&name.replace([' ', ','], "-"), PASSWORD).await;
    let mut command = Command::new(program);
    command.arg(bare::ARGUMENT).arg(folder).args([&server.url(), &user, PASSWORD]);
    Contestant { name, user, command }
}

async fn nio(server: &Homeserver, folder: PathBuf) -> Contestant {
    let user = server.register("nio", PASSWORD).await;
    let mut command = tests_python("nio_bot.py");
    command.arg(folder).args([&server.url(), &user, PASSWORD]);
    Contestant { name: "matrix-nio", user, command }
}

/// It signs in nowhere itself, and its configuration is YAML: JSON is YAML, too.
async fn maubot(server: &Homeserver, folder: PathBuf) -> Contestant {
    let user = server.register("maubot", PASSWORD).await;
    let identifier = json!({ "type": "m.id.user", "user": user });
    let login = json!({ "type": "m.login.password", "identifier": identifier, "password": PASSWORD });
    let (status, session) = server.ask("POST", "/_matrix/client/v3/login", "", &login).await;
    assert_eq!(status, 200, "maubot cannot sign in: {session}");
    let config = json!({
        "user": {
            "credentials": {
                "id": user, "homeserver": server.url(),
                "access_token": session["access_token"], "device_id": session["device_id"],
            },
            "sync": true, "autojoin": true, "displayname": "disable", "avatar_url": "disable",
            // Nothing was said to it before: whoever invites it early is heard, too.
            "ignore_initial_sync": false, "ignore_first_sync": false,
        },
        "database": format!("sqlite:{}", folder.join("bot.db").display()),
        "logging": { "version": 1, "root": { "level": "ERROR" } },
    });
    let file = folder.join("config.yaml");
    fs::write(&file, config.to_string()).expect("the folder is ours");
    let mut command = Command::new(Path::new(HOUSE).join(MAUBOT));
    command.args(["-B", "-m", "maubot.standalone", "--config"]).arg(file);
    command.arg("--meta").arg(Path::new(HOUSE).join("benches/matrix/maubot/maubot.yaml"));
    command.current_dir(folder);
    Contestant { name: "maubot", user, command }
}

/// One of our scripts, in the Python the tests keep Synapse and matrix-nio in.
pub fn tests_python(script: &str) -> Command {
    let programs = std::env::var_os("BUERGERDRAHT_TEST_MATRIX").expect("`benches/run matrix` sets it");
    let mut command = Command::new(Path::new(&programs).join("python"));
    command.arg("-B").arg(Path::new(HOUSE).join("benches/matrix").join(script));
    command
}
