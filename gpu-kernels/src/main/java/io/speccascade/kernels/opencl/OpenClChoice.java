package io.speccascade.kernels.opencl;

import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.opencl.OpenClDescription.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Picks a device from those found.
final class OpenClChoice {
    private OpenClChoice() {}

    /// @param wanted "" for the best, an index, or a part of the name of a device or of its platform
    /// @throws IllegalArgumentException if `wanted` names no device, or more than one
    /// @throws DeviceException if the device cannot be used, or none can
    static OpenClDescription of(List<OpenClDescription> found, String wanted) {
        if (wanted.isEmpty()) {
            return found.stream()
                    .filter(OpenClDescription::isUsable)
                    .min(Comparator.comparingInt(OpenClChoice::rank))
                    .orElseThrow(() -> new DeviceException(
                            "opencl: no usable device (found: " + list(found) + "; expected: one)"));
        }
        OpenClDescription choice =
                wanted.chars().allMatch(Character::isDigit) ? byIndex(found, wanted) : byName(found, wanted);
        if (!choice.isUsable()) {
            throw new DeviceException("opencl:" + wanted + ": " + describe(choice) + " (expected: a usable device)");
        }
        return choice;
    }

    private static int rank(OpenClDescription device) {
        return device.kind() == Kind.CPU ? 1 : 0;
    }

    private static OpenClDescription byIndex(List<OpenClDescription> found, String wanted) {
        return found.stream()
                .filter(device -> String.valueOf(device.index()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> noSuch(found, wanted));
    }

    private static OpenClDescription byName(List<OpenClDescription> found, String wanted) {
        String part = wanted.toLowerCase(Locale.ROOT);
        List<OpenClDescription> matches = found.stream()
                .filter(device -> (device.name() + "\n" + device.platform())
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .toList();
        if (matches.size() > 1) {
            throw new IllegalArgumentException(
                    "opencl:" + wanted + ": more than one device (expected: one of " + list(matches) + ")");
        }
        return matches.stream().findFirst().orElseThrow(() -> noSuch(found, wanted));
    }

    private static IllegalArgumentException noSuch(List<OpenClDescription> found, String wanted) {
        return new IllegalArgumentException(
                "opencl:" + wanted + ": no such device (expected: one of " + list(found) + ")");
    }

    private static String list(List<OpenClDescription> devices) {
        return devices.stream().map(OpenClChoice::describe).collect(Collectors.joining(", "));
    }

    private static String describe(OpenClDescription device) {
        return "opencl:" + device.index() + " " + device.name()
                + device.problem().map(problem -> ": " + problem).orElse("");
    }
}
