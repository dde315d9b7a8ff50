//! Is the local port free, or is it our own service that answers there?

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use crate::messenger::Finding;

const WHAT: &str = "local port";
const PATIENCE: Duration = Duration::from_secs(2);

pub async fn look(listen: SocketAddr) -> Finding {
    match TcpListener::bind(listen).await {
        Ok(_) => Finding::good(WHAT, format!("{listen} is free")),
        Err(error) if error.kind() == io::ErrorKind::AddrInUse && is_ours(listen).await => {
            Finding::good(WHAT, format!("the service runs and answers at {listen}"))
        }
        Err(error) => Finding::problem(
            WHAT,
            format!("cannot listen on {listen}: {error}"),
            "Stop what does, or write another [http] listen",
        ),
    }
}

async fn is_ours(address: SocketAddr) -> bool {
    timeout(PATIENCE, ask(address)).await.is_ok_and(|it| it.is_ok_and(|it| it.ends_with("\r\n\r\nok\n")))
}

async fn ask(address: SocketAddr) -> io::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(b"GET /healthz HTTP/1.0\r\n\r\n").await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}
