//! The two programs, running as long as a test needs them.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// Far more than either takes.
const PATIENCE: Duration = Duration::from_secs(30);

pub fn is_root() -> bool {
    nix::unistd::geteuid().is_root()
}

/// Both programs want to be root, to become somebody else.
fn as_root(program: &str) -> Command {
    if is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("sudo");
    command.args(["-n", program]);
    command
}

/// Below those the system gives to whoever connects somewhere: nobody takes one before the program listens there.
pub fn free_port<const COUNT: usize>() -> [u16; COUNT] {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    [(); COUNT].map(|()| {
        loop {
            let nth = std::process::id().wrapping_mul(97).wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed));
            let port = 10_000 + u16::try_from(nth % 20_000).unwrap();
            if TcpListener::bind(("127.0.0.1", port)).is_ok() {
                return port;
            }
        }
    })
}

pub struct Daemon {
    folder: PathBuf,
    name: &'static str,
    child: Child,
}

impl Daemon {
    /// Returns when all of `ports` answer.
    pub fn start(folder: &Path, name: &'static str, ports: &[u16]) -> Self {
        let mut command = as_root(&format!("/usr/sbin/{name}"));
        match name {
            "postfix" => command.arg("-c").arg(folder.join("postfix")).arg("start-fg"),
            _ => command.arg("-F").arg("-c").arg(folder.join("dovecot/dovecot.conf")),
        };
        let said = fs::File::create(folder.join(format!("{name}.said"))).unwrap();
        let child = command.stdin(Stdio::null()).stdout(said.try_clone().unwrap()).stderr(said).spawn();
        let child = child.unwrap_or_else(|error| {
            panic!(
                "cannot start {name}: {error}; `tests/run` installs it, and so does `source tests/mail.sh`"
            )
        });
        let mut daemon = Self { folder: folder.to_owned(), name, child };
        let begun = Instant::now();
        while !ports.iter().all(|it| TcpStream::connect(("127.0.0.1", *it)).is_ok()) {
            let ended = daemon.child.try_wait().unwrap();
            assert!(
                ended.is_none() && begun.elapsed() < PATIENCE,
                "{name} does not answer:\n{}",
                daemon.log()
            );
            pause();
        }
        daemon
    }

    fn pid_file(&self) -> PathBuf {
        match self.name {
            "postfix" => self.folder.join("postfix/spool/pid/master.pid"),
            _ => self.folder.join("dovecot/run/master.pid"),
        }
    }

    fn log(&self) -> String {
        let logs = [format!("{}.said", self.name), format!("{}/log", self.name)];
        logs.iter().map(|it| fs::read_to_string(self.folder.join(it)).unwrap_or_default()).collect()
    }
}

/// By its own process id, and gone when this returns.
impl Drop for Daemon {
    fn drop(&mut self) {
        let pid = fs::read_to_string(self.pid_file()).unwrap_or_default();
        if let Ok(pid) = pid.trim().parse::<u32>() {
            as_root("kill").arg(pid.to_string()).status().ok();
        }
        let begun = Instant::now();
        while self.child.try_wait().is_ok_and(|it| it.is_none()) {
            if PATIENCE < begun.elapsed() {
                self.child.kill().ok();
            }
            pause();
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a program of others does not tell us when it is ready")]
fn pause() {
    thread::sleep(Duration::from_millis(20));
}
