#!/bin/sh
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
# What action.yml does, once `piestart` is on PATH. Its inputs are in the environment.
set -eu

# One path a line, each as it stands.
set -f
IFS='
'
# shellcheck disable=SC2086
set -- $PATHS
unset IFS
set +f
if [ $# -eq 0 ]; then
    echo '::error::paths is empty; name programs or folders of programs'
    exit 2
fi

if [ "$CONVERT" = true ]; then
    code=0
    piestart convert --in-place --recursive -- "$@" || code=$?
    # 1: some were refused, and nothing worse.
    if [ "$code" -gt 1 ] || { [ "$code" -eq 1 ] && [ "$REFUSED" != keep ]; }; then
        echo "::error::piestart convert exited with $code; the lines above name the files"
        exit "$code"
    fi
fi

check() {
    piestart check --recursive --require "$REQUIRE" --format "$@"
}

code=0
COLUMNS=160 check table -- "$@" || code=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
    { echo '```'; COLUMNS=160 check table -- "$@" 2>&1 || true; echo '```'; } >>"$GITHUB_STEP_SUMMARY"
fi
# The exit code is that of the first; these repeat the answer.
if [ -n "$SARIF" ]; then
    check sarif -- "$@" >"$SARIF" 2>/dev/null || true
fi
if [ -n "$JUNIT" ]; then
    check junit -- "$@" >"$JUNIT" 2>/dev/null || true
fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then
    echo "piestart=$(command -v piestart)" >>"$GITHUB_OUTPUT"
fi
if [ "$code" -ne 0 ]; then
    echo "::error::piestart check exited with $code; docs/exit-codes.md says what that means"
fi
exit "$code"
