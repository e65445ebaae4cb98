package io.speccascade.engine;

import io.speccascade.kernels.ModelRole;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Feeds each model the tokens that its cache lacks, a chunk at a time, so that those who decode keep their pace.
final class PromptFeeder {
    private final DecodingPrograms programs;
    private final Collection<ModelRole> roles;

    PromptFeeder(DecodingPrograms programs, Collection<ModelRole> roles) {
        this.programs = programs;
        this.roles = roles;
    }

    /// One chunk for each model that lacks something, reckoned slot by slot, as the device takes them.
    void feed(@Nullable Running[] bySlot) {
        for (ModelRole role : roles) {
            int room = programs.promptChunk();
            for (Running active : bySlot) {
                room -= active == null ? 0 : active.feed(role, room);
            }
            if (room < programs.promptChunk()) {
                programs.prefill(role).run();
            }
        }
    }
}
