// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! One boot: qemu with a kernel and its first file system, until it is switched off or its time is over.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};

use super::fetch;
use super::machine::Machine;

/// On a quiet machine a boot takes two to ten seconds. The programs end within this, or one hangs.
const LIMIT: Duration = Duration::from_secs(300);

/// What the first program says first.
pub const STARTED: &str = "boot: started";

/// What came out of it.
#[derive(Debug)]
pub struct Boot {
    /// Everything that was written to the console.
    pub console: String,
    /// Processor time of the emulator, in seconds.
    pub seconds: f64,
    /// Whether it was still running after [`LIMIT`].
    pub hung: bool,
}

/// Boots `machine` with `initramfs`; a second time if the kernel dies before it starts the first program. The console
/// goes to `log`, too.
pub fn boot(machine: &Machine, initramfs: &Path, log: &Path) -> Result<Boot> {
    let first = once(machine, initramfs, log)?;
    if first.console.contains(STARTED) {
        return Ok(first);
    }
    println!(
        "{}: the kernel did not reach the first program; once more",
        machine.name
    );
    fs::rename(log, log.with_extension("first.log"))?;
    once(machine, initramfs, log)
}

fn once(machine: &Machine, initramfs: &Path, log: &Path) -> Result<Boot> {
    let (program, options) = machine.qemu.split_first().context("no emulator")?;
    let mut command = fetch::qemu(program).with_context(|| format!("no {program}"))?;
    // Panics end the emulator. Of the kernel's other lines none comes between those of the programs.
    let append = format!(
        "console={} quiet loglevel=1 panic=-1 rdinit=/init",
        machine.console
    );
    command
        .args(options)
        .args(["-accel", "tcg", "-m", "512", "-nic", "none"])
        .args(["-nographic", "-no-reboot", "-append", &append])
        .arg("-kernel")
        .arg(fetch::kernel(machine))
        .arg("-initrd")
        .arg(initramfs)
        .stdin(Stdio::null())
        .stdout(File::create(log).with_context(|| log.display().to_string())?)
        .stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot run {program}"))?;
    let hung = !ends(&child)?;
    let seconds = processor_time(&child)?;
    if hung {
        child.kill()?;
    }
    let out = child.wait_with_output()?;
    if !out.status.success() && !hung {
        let said = String::from_utf8_lossy(&out.stderr);
        return Err(anyhow!(
            "{program} failed ({}): {}",
            out.status,
            said.trim()
        ));
    }
    Ok(Boot {
        console: String::from_utf8_lossy(&fs::read(log)?).into_owned(),
        seconds,
        hung,
    })
}

/// Waits until the emulator has ended, or for the limit; it is not reaped, so that its times can be read.
fn ends(child: &Child) -> Result<bool> {
    let started = Instant::now();
    let pid = Pid::from_child(child);
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT | WaitIdOptions::NOHANG;
    while started.elapsed() < LIMIT {
        if waitid(WaitId::Pid(pid), options)?.is_some() {
            return Ok(true);
        }
        sleep(Duration::from_millis(50));
    }
    Ok(false)
}

/// User and system time, out of /proc/PID/stat.
fn processor_time(child: &Child) -> Result<f64> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", child.id()))?;
    // The name in parentheses may have spaces in it.
    let fields: Vec<&str> = stat
        .rsplit_once(')')
        .map(|(_, rest)| rest.split_whitespace().collect())
        .unwrap_or_default();
    let ticks: f64 = [11, 12]
        .iter()
        .filter_map(|&at| fields.get(at)?.parse::<f64>().ok())
        .sum();
    #[allow(clippy::cast_precision_loss, reason = "it is 100")]
    let per_second = rustix::param::clock_ticks_per_second() as f64;
    Ok(ticks / per_second)
}
