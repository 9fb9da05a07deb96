// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Running programs with a time limit.

use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// What became of a process.
#[derive(Debug)]
pub struct Outcome {
    /// Its exit status, unless a signal ended it.
    pub code: Option<i32>,
    /// The signal that ended it.
    pub signal: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Outcome {
    /// In words.
    pub fn describe(&self) -> String {
        let mut text = match (self.code, self.signal) {
            (Some(code), _) => format!("exit status {code}"),
            (None, Some(signal)) => format!("signal {signal}"),
            (None, None) => "no status".into(),
        };
        for (name, content) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !content.trim().is_empty() {
                text += &format!("\n{name}: {}", content.trim_end());
            }
        }
        text
    }
}

/// Runs `command` for at most `seconds`. Its output must fit into a pipe.
pub fn run(command: &mut Command, seconds: u64) -> Result<Outcome, String> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut tries = 200;
    let mut child = loop {
        match command.spawn() {
            // A process that another thread is starting still has the file open for writing, from
            // between its fork and its exec.
            Err(e) if e.kind() == std::io::ErrorKind::ExecutableFileBusy && tries > 0 => {
                tries -= 1;
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            other => break other.map_err(|e| format!("cannot run {command:?}: {e}"))?,
        }
    };
    let limit = Instant::now() + Duration::from_secs(seconds);
    let mut pause = Duration::from_micros(300);
    loop {
        if child.try_wait().map_err(|e| e.to_string())?.is_some() {
            break;
        }
        if Instant::now() > limit {
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!("still running after {seconds} s: {command:?}"));
        }
        std::thread::sleep(pause);
        pause = (pause * 3 / 2).min(Duration::from_millis(20));
    }
    let out = child.wait_with_output().map_err(|e| e.to_string())?;
    Ok(Outcome {
        code: out.status.code(),
        signal: out.status.signal(),
        stdout: String::from_utf8_lossy(&out.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&out.stderr).into_owned(),
    })
}

/// The longest that a compiler or linker may take, in seconds: far more than any needs, and less than forever.
const TOOL_SECONDS: u64 = 180;

/// Runs a compiler or linker; anything but success, in time, is an error with its words.
pub fn must(command: &mut Command) -> Result<String, String> {
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .process_group(0)
        .spawn()
        .map_err(|e| format!("cannot run {command:?}: {e}"))?;
    let group = format!("-{}", child.id());
    let (ended, end) = mpsc::channel();
    let waits = std::thread::spawn(move || {
        let _ = ended.send(child.wait_with_output());
    });
    let in_time = end.recv_timeout(Duration::from_secs(TOOL_SECONDS));
    if in_time.is_err() {
        // The compiler's driver and the linker that it started.
        let _ = Command::new("kill").args(["-9", "--", &group]).status();
    }
    let _ = waits.join();
    let out = in_time
        .map_err(|_| format!("still running after {TOOL_SECONDS} s: {command:?}"))?
        .map_err(|e| format!("{command:?}: {e}"))?;
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&out.stdout),
        String::from_utf8_lossy(&out.stderr)
    );
    if out.status.success() {
        Ok(text)
    } else {
        Err(format!("{command:?}\n{text}"))
    }
}
