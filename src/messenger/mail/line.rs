//! A line to the IMAP server, encrypted as the town says, and logged in.

use std::fmt;
use std::time::Duration;

use async_imap::{Client, Session};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::rustls::pki_types::ServerName;

use super::{Mail, Security, Server, fault};
use crate::messenger::Trouble;

pub trait Duplex: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug> Duplex for T {}

/// Encrypted or not.
pub type Line = Box<dyn Duplex>;

pub async fn open(mail: &Mail) -> Result<Session<Line>, Trouble> {
    let server = &mail.config.imap;
    let patience = mail.config.patience;
    let client = in_time(server, patience, connect(mail, server)).await?;
    let Some(login) = &server.login else {
        return Err(Trouble::new("we have no password for the mailbox", "Add `user` and `password`"));
    };
    let logging_in = async { client.login(&login.user, &login.password).await.map_err(|(error, _)| error) };
    in_time(server, patience, async { logging_in.await.map_err(|it| fault::of_login(server, &it)) }).await
}

async fn connect(mail: &Mail, server: &Server) -> Result<Client<Line>, Trouble> {
    let no_line = |it: std::io::Error| fault::unreached(server, &it.to_string());
    let tcp = TcpStream::connect((server.host.as_str(), server.port)).await.map_err(no_line)?;
    tcp.set_nodelay(true).map_err(no_line)?;
    match server.security {
        Security::None => greeted(server, Box::new(tcp)).await,
        Security::Tls => greeted(server, encrypted(mail, server, tcp).await?).await,
        Security::StartTls => {
            let mut client = greeted(server, Box::new(tcp)).await?;
            let asked = client.run_command_and_check_ok("STARTTLS", None).await;
            asked.map_err(|it| fault::no_starttls(server, &fault::words(&it)))?;
            // What came behind the answer, unencrypted, is gone with the old client: nobody slips anything in.
            Ok(Client::new(encrypted(mail, server, client.into_inner()).await?))
        }
    }
}

async fn greeted(server: &Server, line: Line) -> Result<Client<Line>, Trouble> {
    let mut client = Client::new(line);
    match client.read_response().await {
        Ok(Some(_)) => Ok(client),
        Ok(None) => Err(fault::unreached(server, "it hangs up at once")),
        Err(_) => {
            Err(fault::unreached(server, "what answers is no IMAP server, or speaks TLS from the start"))
        }
    }
}

async fn encrypted(mail: &Mail, server: &Server, line: impl Duplex + 'static) -> Result<Line, Trouble> {
    let name = ServerName::try_from(server.host.clone())
        .map_err(|_| Trouble::new(format!("\"{}\" is no name of a server", server.host), "Mend `host`"))?;
    let encrypted = mail.encryption.connector()?.connect(name, line).await;
    Ok(Box::new(encrypted.map_err(|it| fault::not_encrypted(server, &it.to_string()))?))
}

async fn in_time<T>(
    server: &Server,
    patience: Duration,
    doing: impl Future<Output = Result<T, Trouble>>,
) -> Result<T, Trouble> {
    match timeout(patience, doing).await {
        Ok(done) => done,
        Err(_) => Err(fault::unreached(
            server,
            &format!("it does not answer within {} seconds", patience.as_secs()),
        )),
    }
}
