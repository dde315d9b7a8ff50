//! Ports on the loopback.

use std::net::TcpListener;

/// A port nobody listens at, below those the system gives to outgoing connections: at one of theirs, a client
/// that keeps knocking while nobody is there may be put through to itself, and then nobody can listen there.
pub fn free() -> u16 {
    loop {
        let chance = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
        let port = 10_000 + chance % 20_000;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
