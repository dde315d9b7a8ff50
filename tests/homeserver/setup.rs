//! What a homeserver is started with.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

/// What stands behind the colon of everybody's name.
pub const SERVER_NAME: &str = "rathaus.test";

/// Any 32 bytes do: nobody else ever hears of this server.
const SIGNING_KEY: &str = "ed25519 a_test AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\n";

#[derive(Clone, Copy, Default)]
pub struct Setup {
    default_limits: bool,
    clock_behind: Duration,
}

impl Setup {
    /// Messages, rooms, joins and invitations are limited as Synapse does it by default.
    /// Signing in stays free: all the test's people come from one address.
    pub fn default_limits(mut self) -> Self {
        self.default_limits = true;
        self
    }

    /// Everything it writes down is older by so much than it is.
    pub fn clock_behind(mut self, by: Duration) -> Self {
        self.clock_behind = by;
        self
    }

    /// Writes the files Synapse reads into `folder`, its configuration last; JSON is YAML, too.
    pub(super) fn write(self, folder: &Path, port: u16) {
        let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
        write("signing.key", SIGNING_KEY);
        write("clock_behind", &self.clock_behind.as_secs().to_string());
        write("log.json", &log(&folder.join("log")).to_string());
        write("homeserver.json", &self.config(folder, port).to_string());
    }

    fn config(self, folder: &Path, port: u16) -> Value {
        let mut config = json!({
            "server_name": SERVER_NAME,
            "listeners": [{
                "port": port, "bind_addresses": ["127.0.0.1"], "type": "http", "tls": false,
                "resources": [{ "names": ["client"], "compress": false }],
            }],
            "database": { "name": "sqlite3", "args": { "database": folder.join("homeserver.db") } },
            "log_config": folder.join("log.json"),
            "media_store_path": folder.join("media"),
            "signing_key_path": folder.join("signing.key"),
            "pid_file": folder.join("pid"),
            "registration_shared_secret": "of the tests",
            "macaroon_secret_key": "of the tests",
            "form_secret": "of the tests",
            "enable_registration": true,
            "enable_registration_without_verification": true,
            // Signing in would cost most of the time of a short test.
            "bcrypt_rounds": 4,
            "presence": { "enabled": false },
            "federation_domain_whitelist": [],
            "trusted_key_servers": [],
            "suppress_key_server_warning": true,
            "report_stats": false,
            "rc_registration": free(),
            "rc_login": { "address": free(), "account": free(), "failed_attempts": free() },
        });
        if !self.default_limits {
            let limits = json!({
                "rc_message": free(),
                "rc_joins": { "local": free(), "remote": free() },
                "rc_joins_per_room": free(),
                "rc_invites": { "per_room": free(), "per_user": free(), "per_issuer": free() },
                "rc_room_creation": free(),
                "rc_key_requests": free(),
                "rc_media_create": free(),
                "rc_user_directory": free(),
                "rc_admin_redaction": free(),
            });
            config.as_object_mut().unwrap().extend(limits.as_object().unwrap().clone());
        }
        config
    }
}

fn free() -> Value {
    json!({ "per_second": 100_000, "burst_count": 100_000 })
}

fn log(file: &Path) -> Value {
    json!({
        "version": 1,
        "formatters": { "plain": { "format": "%(asctime)s %(levelname)s %(name)s %(message)s" } },
        "handlers": { "file": { "class": "logging.FileHandler", "filename": file, "formatter": "plain" } },
        // One line a request tells most of what went wrong.
        "loggers": { "synapse.access": { "level": "INFO" } },
        "root": { "level": "WARNING", "handlers": ["file"] },
        "disable_existing_loggers": false,
    })
}
