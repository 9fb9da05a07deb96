// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a failure in the child means: the next rung, or the end, in words.

use nix::errno::Errno;

use super::executable::Executable;
use super::isolation::{Attempt, Isolation, SpawnError};
use super::limits::Limit;
use super::nodes;
use super::plan::{Node, Plan};
use super::report::Stage;
use super::sandbox::Sandbox;
use super::userns;
use crate::ui::Shown as _;

/// What the child of `sandbox` reported: at which stage, at which of several things, and the error number.
pub(super) type Reported = (Stage, i32, i32);

/// What it means for the start.
pub(super) fn judge(
    sandbox: &Sandbox,
    isolation: Isolation,
    executable: &Executable,
    plan: &Plan,
    (stage, index, errno): Reported,
) -> Attempt {
    let errno = Errno::from_raw(errno);
    let said = format!("{} ({errno:?})", errno.desc());
    let fatal = |message: String| Attempt::Fatal(SpawnError::Setup(message));
    match stage {
        Stage::Exec => {
            let empty = isolation.has_own_root() && !sandbox.host_root;
            Attempt::Fatal(executable.executed().exec_error(errno, empty))
        }
        Stage::File => Attempt::Copy,
        Stage::Unshare | Stage::IdMap | Stage::Root | Stage::PidNamespace | Stage::Loopback => {
            Attempt::NextRung(no_namespace(stage, isolation, &said))
        }
        Stage::Node => {
            let node = usize::try_from(index).ok().and_then(|i| plan.nodes.get(i));
            fatal(format!(
                "cannot make {} in the root: {said}{}",
                nodes::describe(node),
                help_with_node(node, errno)
            ))
        }
        Stage::Cwd => {
            let cwd = sandbox.cwd.clone().unwrap_or_default();
            let cwd = cwd.shown();
            fatal(format!(
                "--cwd {cwd}: {said}; the root holds only what --bind and its like put there"
            ))
        }
        Stage::Limit => {
            let limit = usize::try_from(index)
                .ok()
                .and_then(|i| sandbox.limits.get(i));
            let limit = limit.map_or_else(String::new, Limit::to_string);
            fatal(format!(
                "--limit {limit}: {said}; a limit can be lowered; only root can raise it"
            ))
        }
        Stage::Streams => fatal(format!("cannot set up the standard streams: {said}")),
        Stage::Restrict => fatal(format!("cannot restrict the program: {said}")),
    }
}

/// Why `isolation` is not available.
fn no_namespace(stage: Stage, isolation: Isolation, said: &str) -> String {
    let what = match (stage, isolation) {
        (Stage::Unshare, _) => "unshare",
        (Stage::IdMap, _) => "writing the ID map",
        (Stage::PidNamespace, _) => "starting the PID namespace",
        (Stage::Loopback, _) => "bringing the loopback interface up",
        (_, Isolation::Chroot) => "chroot",
        _ => "mounting the empty root",
    };
    let mut reason = format!("{what}: {said}");
    if isolation == Isolation::UserNamespace {
        for blocker in userns::blockers() {
            reason.push_str(&format!(" [{blocker}]"));
        }
    }
    reason
}

/// What to do when `node` cannot be made.
fn help_with_node(node: Option<&Node>, errno: Errno) -> &'static str {
    match node {
        Some(Node::Proc { .. }) => {
            "; some containers cover parts of /proc and so forbid a new one: omit --pid or --proc"
        }
        Some(Node::Dir(_) | Node::File(_)) if errno == Errno::EROFS => {
            "; it would lie in a bound folder of the host, where nothing is created: create it yourself, or choose another DST"
        }
        _ => "",
    }
}
