# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
#
# CMake: static-PIE without libc.
#
#     cmake -S . -B build --toolchain DIR/piestart-toolchain.cmake
#
# Executables get the start object in front; the compiler ends the link with libgcc and -lc, which is
# libpiestart.a in nolibc. Tests and try_run() run through
# `piestart run`, in an empty root.

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR @ARCH@)

# Another machine's programs need another machine's compiler, unless one was chosen.
if(NOT CMAKE_HOST_SYSTEM_PROCESSOR STREQUAL CMAKE_SYSTEM_PROCESSOR)
  if(NOT CMAKE_C_COMPILER AND NOT DEFINED ENV{CC})
    set(CMAKE_C_COMPILER @GNU_TRIPLE@-gcc)
  endif()
  if(NOT CMAKE_CXX_COMPILER AND NOT DEFINED ENV{CXX})
    set(CMAKE_CXX_COMPILER @GNU_TRIPLE@-g++)
  endif()
endif()

set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# --no-dynamic-linker is said to the linker as well: check_pie_supported() appends -pie, and the
# last of -static-pie and -pie is the one that gcc believes.
set(CMAKE_EXE_LINKER_FLAGS_INIT
    "-static-pie -nostartfiles \"-L${CMAKE_CURRENT_LIST_DIR}/nolibc\" -Wl,-static,--no-dynamic-linker,-z,text,-z,relro,-z,now,-z,noexecstack \"${CMAKE_CURRENT_LIST_DIR}/piestart.o\"")

set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_CURRENT_LIST_DIR}/piestart;run;@RUN_FLAGS@--")
