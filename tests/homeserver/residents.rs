//! The program all residents of a homeserver live in, and the lines we exchange with it.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::sync::oneshot;

use super::DEADLINE;
use super::programs::python;
use super::resident::Resident;
use super::seen::Seen;

/// How much of a log helps.
const LOG_LINES: usize = 40;

pub struct Residents(Arc<Program>);

pub struct Program {
    pub folder: PathBuf,
    pipe: Mutex<ChildStdin>,
    open: Mutex<Open>,
    child: Mutex<Child>,
}

/// What its lines may be about.
#[derive(Default)]
struct Open {
    next: u64,
    answers: HashMap<u64, oneshot::Sender<Result<Value, String>>>,
    seen: HashMap<String, Arc<Seen>>,
}

impl Residents {
    pub fn start(folder: &Path) -> Self {
        let log = File::create(folder.join("residents")).unwrap();
        let home = folder.join("homes");
        fs::create_dir(&home).unwrap();
        let mut child = python("residents.py").arg(&home).stderr(log).spawn().unwrap();
        let out = child.stdout.take().expect("it is a pipe");
        let pipe = Mutex::new(child.stdin.take().expect("it is a pipe"));
        let program =
            Program { folder: folder.to_owned(), pipe, open: Mutex::default(), child: Mutex::new(child) };
        let program = Arc::new(program);
        let reader = Arc::downgrade(&program);
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                let Some(program) = reader.upgrade() else { return };
                program.open.lock().unwrap().take_in(&line);
            }
            if let Some(program) = reader.upgrade() {
                // Whoever waits for an answer learns at once that none will come.
                program.open.lock().unwrap().answers.clear();
            }
        });
        Self(program)
    }

    pub async fn sign_in(&self, url: &str, name: &str, password: &str) -> Resident {
        let seen = Arc::new(Seen::default());
        let who = {
            let mut open = self.0.open.lock().unwrap();
            let who = format!("{name}-{}", open.seen.len());
            open.seen.insert(who.clone(), Arc::clone(&seen));
            who
        };
        let mut resident =
            Resident { who, user: String::new(), device: String::new(), seen, program: Arc::clone(&self.0) };
        let signed_in =
            resident.ask("login", json!({ "url": url, "user": name, "password": password })).await;
        let text = |key: &str| signed_in[key].as_str().expect("it is told").to_owned();
        (resident.user, resident.device) = (text("user"), text("device"));
        resident
    }
}

impl Program {
    /// Has it done, and waits until it is.
    pub async fn ask(&self, who: &str, verb: &str, with: Value) -> Value {
        let (tell, answer) = oneshot::channel();
        let id = {
            let mut open = self.open.lock().unwrap();
            open.next += 1;
            let id = open.next;
            open.answers.insert(id, tell);
            id
        };
        let line = json!({ "id": id, "who": who, "do": verb, "with": with });
        writeln!(self.pipe.lock().unwrap(), "{line}").unwrap_or_else(|error| {
            panic!("the residents' program is gone, {error}: {}", log(&self.folder));
        });
        match tokio::time::timeout(DEADLINE, answer).await {
            Ok(Ok(Ok(done))) => done,
            Ok(Ok(Err(reason))) => panic!("{who} cannot {verb} {}: {reason}", line["with"]),
            Ok(Err(_)) => panic!("the residents' program has ended: {}", log(&self.folder)),
            Err(late) => panic!("{who} cannot {verb} {}, {late}: {}", line["with"], log(&self.folder)),
        }
    }
}

impl Open {
    fn take_in(&mut self, line: &str) {
        let mut line: Value = serde_json::from_str(line).expect("it writes JSON");
        if let Some(seen) = line.get_mut("saw").map(Value::take) {
            self.seen[line["who"].as_str().expect("it says who")].take_in(&seen);
        } else if let Some(tell) = line["id"].as_u64().and_then(|it| self.answers.remove(&it)) {
            let answer = match line.get("failed").and_then(Value::as_str) {
                Some(reason) => Err(reason.to_owned()),
                None => Ok(line["done"].take()),
            };
            // Whoever asked may have stopped waiting.
            tell.send(answer).ok();
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let child = self.child.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner);
        child.kill().ok();
        child.wait().ok();
    }
}

/// The ends of the logs in `folder`.
pub fn log(folder: &Path) -> String {
    let tail = |name: &str| {
        let text = fs::read_to_string(folder.join(name)).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        format!("--- {name}\n{}\n", lines[lines.len().saturating_sub(LOG_LINES)..].join("\n"))
    };
    format!("\n{}", ["errors", "log", "residents"].map(tail).concat())
}
