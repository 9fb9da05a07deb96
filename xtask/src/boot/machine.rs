// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The kernels that are booted: where each comes from, how qemu starts it, and what it is known to have.

use crate::suites::{BACKPORTS, BOOKWORM, BULLSEYE, FORKY, Suite, TRIXIE};

/// A kernel on a machine that qemu emulates.
#[derive(Debug)]
pub struct Machine {
    /// What it is called on the command line.
    pub name: &'static str,
    /// The tool's name of the architecture.
    pub arch: &'static str,
    /// Debian's name of it.
    pub debian: &'static str,
    /// What the name of its C compiler begins with.
    pub gnu: &'static str,
    /// The folder of musl's files.
    pub musl: &'static str,
    /// The Rust target.
    pub rust: &'static str,
    /// Go's name of it, where `piestart go` links for it.
    pub go: Option<&'static str>,
    /// Where the package is.
    pub suite: Suite,
    /// The package that stands for the newest kernel of the kind.
    pub package: &'static str,
    /// qemu's machine and processor.
    pub qemu: &'static [&'static str],
    /// What the kernel is told besides: where its console is.
    pub console: &'static str,
    /// The machine whose kernel it boots, where that runs the programs of another architecture.
    pub kernel_of: Option<&'static str>,
    /// The bits of its programs' words.
    pub bits: u32,
    /// How often it is booted: twice shows that addresses differ from boot to boot.
    pub boots: usize,
    /// What must be seen there.
    pub kernel: Kernel,
}

impl Machine {
    /// In a table: the architecture of its programs, and of its kernel where that is another.
    pub fn described(&self) -> String {
        let named = |name| MACHINES.iter().find(|machine| machine.name == name);
        match self.kernel_of.and_then(named) {
            Some(other) => format!("{} on {}", self.debian, other.debian),
            None => self.debian.to_string(),
        }
    }

    /// Whether images move themselves there: those of 32 bits do not.
    pub fn moves_images(&self) -> bool {
        self.bits == 64 && self.kernel.moves_files
    }
}

/// What a kernel has, as its release and configuration say.
#[derive(Debug)]
pub struct Kernel {
    /// The release begins so.
    pub release: &'static str,
    /// The size of its pages.
    pub page: u32,
    /// mseal(2), Linux 6.10.
    pub mseal: bool,
    /// `MADV_POPULATE_WRITE`, Linux 5.14.
    pub populate_write: bool,
    /// `MREMAP_DONTUNMAP` of what is mapped of a file, Linux 5.13: without it no image moves itself.
    pub moves_files: bool,
}

const fn kernel(release: &'static str, page: u32) -> Kernel {
    Kernel {
        release,
        page,
        mseal: true,
        populate_write: true,
        moves_files: true,
    }
}

/// Linux 6.1: no mseal.
const KERNEL_6_1: Kernel = Kernel {
    mseal: false,
    ..kernel("6.1.", 4096)
};

/// Linux 5.10, the oldest that Debian's archive still has.
const KERNEL_5_10: Kernel = Kernel {
    mseal: false,
    populate_write: false,
    moves_files: false,
    ..kernel("5.10.", 4096)
};

/// A PC of the year 2003, the least that an x86_64 kernel runs on.
const X86_64: Machine = Machine {
    name: "",
    arch: "x86_64",
    debian: "amd64",
    gnu: "x86_64-linux-gnu-",
    musl: "x86_64-linux-musl",
    rust: "x86_64-unknown-linux-gnu",
    go: Some("amd64"),
    suite: BACKPORTS,
    package: "linux-image-cloud-amd64",
    qemu: &[
        "qemu-system-x86_64",
        "-M",
        "pc",
        "-cpu",
        "qemu64",
        "-vga",
        "none",
    ],
    // The timer of a busy host is late, and the kernel gives up when it looks for it.
    console: "ttyS0 no_timer_check",
    kernel_of: None,
    bits: 64,
    boots: 1,
    kernel: kernel("6.12.", 4096),
};

const AARCH64: Machine = Machine {
    name: "",
    arch: "aarch64",
    debian: "arm64",
    gnu: "aarch64-linux-gnu-",
    musl: "aarch64-linux-musl",
    rust: "aarch64-unknown-linux-gnu",
    go: Some("arm64"),
    suite: BACKPORTS,
    package: "linux-image-cloud-arm64",
    qemu: &["qemu-system-aarch64", "-M", "virt", "-cpu", "cortex-a57"],
    console: "ttyAMA0",
    kernel_of: None,
    bits: 64,
    boots: 1,
    kernel: kernel("6.12.", 4096),
};

const RISCV64: Machine = Machine {
    name: "",
    arch: "riscv64",
    debian: "riscv64",
    gnu: "riscv64-linux-gnu-",
    musl: "riscv64-linux-musl",
    rust: "riscv64gc-unknown-linux-gnu",
    go: None,
    suite: TRIXIE,
    package: "linux-image-riscv64",
    qemu: &["qemu-system-riscv64", "-M", "virt"],
    console: "ttyS0",
    kernel_of: None,
    bits: 64,
    boots: 1,
    kernel: kernel("6.12.", 4096),
};

/// The only kernel that there is, of the release in the making.
const LOONGARCH64: Machine = Machine {
    name: "",
    arch: "loongarch64",
    debian: "loong64",
    gnu: "loongarch64-linux-gnu-",
    musl: "loongarch64-linux-musl",
    rust: "loongarch64-unknown-linux-gnu",
    go: Some("loong64"),
    suite: FORKY,
    package: "linux-image-loong64",
    qemu: &["qemu-system-loongarch64", "-M", "virt", "-cpu", "la464"],
    // The machine has no keyboard controller, and without firmware the kernel takes it for one that has.
    console: "ttyS0 initcall_blacklist=i8042_init",
    kernel_of: None,
    bits: 64,
    boots: 1,
    kernel: kernel("7.", 16384),
};

const PPC64LE: Machine = Machine {
    name: "",
    arch: "ppc64le",
    debian: "ppc64el",
    gnu: "powerpc64le-linux-gnu-",
    musl: "powerpc64le-linux-musl",
    rust: "powerpc64le-unknown-linux-gnu",
    go: Some("ppc64le"),
    suite: BACKPORTS,
    package: "linux-image-powerpc64le",
    qemu: &[
        "qemu-system-ppc64",
        "-M",
        "pseries",
        "-cpu",
        "power9",
        "-vga",
        "none",
    ],
    console: "hvc0",
    kernel_of: None,
    bits: 64,
    boots: 1,
    kernel: kernel("6.12.", 4096),
};

const S390X: Machine = Machine {
    name: "",
    arch: "s390x",
    debian: "s390x",
    gnu: "s390x-linux-gnu-",
    musl: "s390x-linux-musl",
    rust: "s390x-unknown-linux-gnu",
    go: Some("s390x"),
    suite: BACKPORTS,
    package: "linux-image-s390x",
    qemu: &["qemu-system-s390x", "-M", "s390-ccw-virtio", "-cpu", "max"],
    console: "ttyS0",
    kernel_of: None,
    bits: 64,
    boots: 1,
    kernel: kernel("6.12.", 4096),
};

/// 32-bit programs on the PC's 64-bit kernel, which runs them by `IA32_EMULATION`.
const I686: Machine = Machine {
    arch: "i686",
    debian: "i386",
    gnu: "i686-linux-gnu-",
    musl: "i386-linux-musl",
    rust: "i686-unknown-linux-gnu",
    go: None,
    kernel_of: Some("amd64-6.12"),
    bits: 32,
    ..X86_64
};

/// 32-bit programs on the 64-bit kernel of an Arm processor that has the older instructions too (`COMPAT`).
const ARM: Machine = Machine {
    arch: "arm",
    debian: "armhf",
    gnu: "arm-linux-gnueabihf-",
    musl: "arm-linux-musleabihf",
    rust: "armv7-unknown-linux-gnueabihf",
    go: None,
    kernel_of: Some("arm64-6.12"),
    bits: 32,
    ..AARCH64
};

/// Every machine, in the order of the table in docs/trust.md.
pub const MACHINES: &[Machine] = &[
    Machine {
        name: "amd64-6.12",
        boots: 2,
        ..X86_64
    },
    Machine {
        name: "amd64-6.1",
        suite: BOOKWORM,
        kernel: KERNEL_6_1,
        ..X86_64
    },
    Machine {
        name: "amd64-5.10",
        suite: BULLSEYE,
        kernel: KERNEL_5_10,
        ..X86_64
    },
    Machine {
        name: "arm64-6.12",
        boots: 2,
        ..AARCH64
    },
    Machine {
        name: "arm64-16k",
        package: "linux-image-arm64-16k",
        // The architected pointer authentication takes an emulator most of its time.
        qemu: &[
            "qemu-system-aarch64",
            "-M",
            "virt",
            "-cpu",
            "max,pauth-impdef=on",
        ],
        kernel: kernel("6.12.", 16384),
        ..AARCH64
    },
    Machine {
        name: "arm64-5.10",
        suite: BULLSEYE,
        kernel: KERNEL_5_10,
        ..AARCH64
    },
    Machine {
        name: "riscv64-6.12",
        boots: 2,
        ..RISCV64
    },
    Machine {
        name: "loong64",
        ..LOONGARCH64
    },
    Machine {
        name: "ppc64el-64k",
        package: "linux-image-powerpc64le-64k",
        kernel: kernel("6.12.", 65536),
        ..PPC64LE
    },
    Machine {
        name: "s390x-6.12",
        ..S390X
    },
    Machine {
        name: "i386-6.12",
        ..I686
    },
    Machine {
        name: "armhf-6.12",
        ..ARM
    },
];
