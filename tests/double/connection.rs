//! HTTP/1.1 by hand: as little as a Bot API needs, and able to misbehave below HTTP.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub struct Request {
    pub path: String,
    pub query: String,
    pub content_type: String,
    pub body: Vec<u8>,
}

/// The next request; `None` when the other side is done or makes no sense.
pub async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Request> {
    let head_end = loop {
        if let Some(at) = buffer.windows(4).position(|it| it == b"\r\n\r\n") {
            break at + 4;
        }
        more(stream, buffer).await?;
    };
    let head = String::from_utf8(buffer[..head_end].to_vec()).ok()?;
    let mut lines = head.lines();
    let target = lines.next()?.split(' ').nth(1)?.to_owned();
    let header = |name: &str| {
        let mut lines = head.lines().filter_map(|it| it.split_once(':'));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned())
    };
    let length: usize = header("content-length").and_then(|it| it.parse().ok()).unwrap_or_default();
    while buffer.len() < head_end + length {
        more(stream, buffer).await?;
    }
    let body = buffer[head_end..head_end + length].to_vec();
    buffer.drain(..head_end + length);
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let content_type = header("content-type").unwrap_or_default();
    Some(Request { path: path.to_owned(), query: query.to_owned(), content_type, body })
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let read = stream.read_buf(buffer).await.ok()?;
    (0 < read).then_some(())
}

pub async fn write(stream: &mut TcpStream, status: u16, kind: &str, body: &[u8]) -> io::Result<()> {
    stream.write_all(&answer(status, kind, body)).await
}

/// Promises the whole answer, sends half of it and hangs up.
pub async fn write_half(stream: &mut TcpStream, body: &[u8]) -> io::Result<()> {
    let answer = answer(200, "application/json", body);
    let half = answer.len() - body.len() / 2;
    stream.write_all(&answer[..half]).await?;
    stream.shutdown().await
}

/// Ready when the other side has hung up.
pub async fn gone(stream: &TcpStream) {
    let mut byte = [0];
    match stream.peek(&mut byte).await {
        Ok(0) | Err(_) => (),
        Ok(_) => std::future::pending().await,
    }
}

fn answer(status: u16, kind: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!("HTTP/1.1 {status} -\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}
