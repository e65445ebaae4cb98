package io.speccascade.kernels.cuda.ptx;

/// Where an instruction stands, for error messages.
///
/// @param kernel the kernel
/// @param line of its file, from 1
/// @param text the line
record Site(String kernel, int line, String text) {
    @Override
    public String toString() {
        return "kernel " + kernel + ", line " + line + ": " + text;
    }
}
