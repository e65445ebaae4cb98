package io.speccascade.bench.speed;

import io.speccascade.engine.cli.BadInput;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// Flags of llama-bench that have no meaning here: each is refused in a line that says why, and none is
/// ignored.
final class AbsentOptions {
    private final List<String> refusals = new ArrayList<>();

    /// @throws BadInput if one was given
    void refuse() {
        refusals.stream().findFirst().ifPresent(refusal -> {
            throw new BadInput(refusal);
        });
    }

    @Option(
            names = {"-ngl", "--n-gpu-layers", "-ncmoe", "--n-cpu-moe", "-nopo", "--no-op-offload", "--no-host"},
            arity = "0..1",
            hidden = true)
    void layers(String value) {
        refuse("-ngl, -ncmoe, -nopo, --no-host", value, "--device: all of a model is on one device");
    }

    @Option(
            names = {
                "-sm",
                "--split-mode",
                "-mg",
                "--main-gpu",
                "-ts",
                "--tensor-split",
                "-ot",
                "--override-tensor",
                "-rpc",
                "--rpc",
                "-dev"
            },
            arity = "0..1",
            hidden = true)
    void split(String value) {
        refuse("-sm, -mg, -ts, -ot, -rpc, -dev", value, "--device: all of a model is on one device");
    }

    @Option(
            names = {"-fa", "--flash-attn"},
            arity = "0..1",
            hidden = true)
    void attention(String value) {
        refuse("-fa", value, "nothing: attention is always one fused operation");
    }

    @Option(
            names = {"-ctk", "--cache-type-k", "-ctv", "--cache-type-v", "-nkvo", "--no-kv-offload"},
            arity = "0..1",
            hidden = true)
    void cache(String value) {
        refuse("-ctk, -ctv, -nkvo", value, "nothing: the cache is in F32 on the device");
    }

    @Option(
            names = {"-mmp", "--mmap", "-dio", "--direct-io", "-embd", "--embeddings", "-lm", "--load-mode", "--repack"
            },
            arity = "0..1",
            hidden = true)
    void loading(String value) {
        refuse("-mmp, -dio, -lm, -embd, --repack", value, "nothing: files are always mapped, and logits computed");
    }

    @Option(
            names = {"-b", "--batch-size"},
            arity = "0..1",
            hidden = true)
    void batch(String value) {
        refuse("-b", value, "-ub: the rows of one pass");
    }

    @Option(
            names = {"-C", "--cpu-mask", "--cpu-strict", "--poll", "--prio", "--numa"},
            arity = "0..1",
            hidden = true)
    void threads(String value) {
        refuse("-C, --cpu-strict, --poll, --prio, --numa", value, "-t: threads alone can be chosen");
    }

    @Option(
            names = {"-hf", "-hfr", "--hf-repo", "-hff", "--hf-file", "-hft", "--hf-token"},
            arity = "0..1",
            hidden = true)
    void download(String value) {
        refuse("-hf, -hff, -hft", value, "-m: a file or folder that is here");
    }

    @Option(
            names = {"-v", "--verbose"},
            arity = "0..1",
            hidden = true)
    void verbose(String value) {
        refuse("-v", value, "--progress");
    }

    @Option(names = "--list-devices", arity = "0..1", hidden = true)
    void devices(String value) {
        refuse("--list-devices", value, "the command 'speccascade devices'");
    }

    private void refuse(String flags, String value, String expected) {
        refusals.add(flags + ": " + (value.isEmpty() ? "given" : value) + " (expected: " + expected + ")");
    }
}
