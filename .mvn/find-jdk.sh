# Finds a JDK for the scripts that start Java; to be sourced.

readonly NEEDED=25

# The feature release of the JDK at $1, e.g. 25; 0 where there is none.
release_of() {
    local version=0
    if [[ -x $1/bin/java ]]; then
        if [[ -r $1/release ]]; then
            version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
        else
            version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
        fi
    fi
    echo "${version:-0}"
}

# The home directory of `java` on the PATH, through its links.
home_on_path() {
    local java
    java=$(command -v java) || return 0
    while [[ -L $java ]]; do
        local next
        next=$(readlink "$java")
        [[ $next == /* ]] && java=$next || java=$(dirname "$java")/$next
    done
    dirname "$(dirname "$java")"
}

# The home of the first JDK that is new enough; $1 names the program in the message when there is none.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" "$(home_on_path)" \
        /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/* /opt/*/Contents/Home; do
        if [[ -n $home && $(release_of "$home") -ge $NEEDED ]]; then
            echo "$home"
            return
        fi
    done
    echo "$1: no JDK $NEEDED or later found (looked at JAVA_HOME, PATH and the usual places)" >&2
    echo "Get one from https://adoptium.net or with 'sdk install java 25-tem', or set JAVA_HOME to one." >&2
    exit 2
}
