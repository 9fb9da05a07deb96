// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Finding a main that has no symbol, by the arguments that functions are called with.

use object::elf;

use super::loaded::Loaded;
use super::story::StackContents;
use crate::machine::Registers;
use crate::proc::Tracee;

/// How main is looked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Search {
    /// Not at all: it has a symbol, or it has been found.
    Off,
    /// From the first system call on, for so many instructions.
    FromFirstCall { steps: u64 },
    /// From the breakpoint at run-time address `address` on, for so many instructions.
    From { address: u64, steps: u64 },
    /// From now on, for so many instructions. With none left it was in vain.
    Now { steps: u64 },
}

impl Search {
    /// Whether each instruction is looked at.
    pub fn is_on(self) -> bool {
        matches!(self, Self::Now { steps: 1.. })
    }

    /// Whether main is unknown, and no instruction is looked at to find it.
    pub fn is_idle(self) -> bool {
        self != Self::Off && !self.is_on()
    }

    /// A system call is entered.
    pub fn at_call(self) -> Self {
        match self {
            Self::FromFirstCall { steps } => Self::Now { steps },
            other => other,
        }
    }

    /// The breakpoint at `address` is reached.
    pub fn at_breakpoint(self, address: u64) -> Self {
        match self {
            Self::From {
                address: from,
                steps,
            } if from == address => Self::Now { steps },
            other => other,
        }
    }

    /// The image has moved by `distance`.
    pub fn moved(self, distance: u64) -> Self {
        match self {
            Self::From { address, steps } => Self::From {
                address: address.wrapping_add(distance),
                steps,
            },
            other => other,
        }
    }

    /// An instruction was stepped.
    pub fn stepped(self) -> Self {
        match self {
            Self::Now { steps } => Self::Now {
                steps: steps.saturating_sub(1),
            },
            other => other,
        }
    }
}

/// A main that was found, by what.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Found {
    /// `__libc_start_main` is called with its run-time address.
    Argument(u64),
    /// It is called itself: the instruction is its first.
    Called,
}

/// Whether `process`, which was at `previous_pc` one instruction before, has just called
/// `__libc_start_main(main, argc, argv, …)` or `main(argc, argv, envp)`.
///
/// # Errors
/// What ptrace(2) says.
pub(super) fn look(
    process: &Tracee,
    loaded: &Loaded<'_>,
    stack: &StackContents,
    previous_pc: u64,
) -> nix::Result<Option<Found>> {
    let r = process.registers()?;
    let [first, second, third] = process.arguments()?;
    let (argc, argv, envp) = (stack.argc, stack.argv_at.0, stack.envp_at.0);
    let is_code = |address| loaded.is_code(loaded.link(address));
    if [second, third] == [argc, argv] && is_code(first) {
        return Ok(Some(Found::Argument(first)));
    }
    let is_main = [first, second, third] == [argc, argv, envp]
        && is_code(r.pc())
        && was_called(process, &r, previous_pc, loaded.arch.longest_instruction)
        && !is_init_function(process, loaded, r.pc());
    Ok(is_main.then_some(Found::Called))
}

/// Whether the instruction before, at `previous_pc`, was a call: it returns to the instruction after it.
fn was_called(process: &Tracee, r: &Registers, previous_pc: u64, longest: u64) -> bool {
    let back = r.link().or_else(|| process.word(r.sp()));
    let returns = back.is_some_and(|back| back > previous_pc && back - previous_pc <= longest);
    returns && r.pc().abs_diff(previous_pc) > longest
}

/// Whether the init arrays or `DT_INIT` name the function at `address`.
fn is_init_function(process: &Tracee, loaded: &Loaded<'_>, address: u64) -> bool {
    let Some(dynamic) = &loaded.dynamic else {
        return false;
    };
    let word = process.format().class.word();
    let array = |at: elf::DynamicTag, size: elf::DynamicTag| {
        let (Some(at), Some(size)) = (dynamic.get(at), dynamic.get(size)) else {
            return false;
        };
        (0..(size / word).min(4096)).any(|i| {
            let at = loaded.address(at).wrapping_add(word * i);
            process.word(at) == Some(address)
        })
    };
    let init = dynamic.get(elf::DT_INIT).map(|v| loaded.address(v));
    init == Some(address)
        || array(elf::DT_INIT_ARRAY, elf::DT_INIT_ARRAYSZ)
        || array(elf::DT_PREINIT_ARRAY, elf::DT_PREINIT_ARRAYSZ)
}

#[cfg(test)]
mod tests {
    use super::Search;

    #[test]
    fn a_search_waits_for_its_start_and_ends_with_its_steps() {
        let steps = 2;
        let search = Search::From { address: 8, steps };
        assert!(search.is_idle());
        assert_eq!(search.at_breakpoint(4).at_call(), search);
        let search = search.at_breakpoint(8);
        assert!(search.is_on());
        let search = search.stepped().stepped();
        assert!(search.is_idle() && search.stepped() == search);
        assert!(Search::FromFirstCall { steps }.at_call().is_on());
        assert!(!Search::Off.is_idle() && !Search::Off.is_on());
    }
}
