package io.speccascade.kernels.tornado;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.DeviceProvider;
import io.speccascade.kernels.compiled.CompiledDevice;
import io.speccascade.kernels.compiled.FaultHandlers;
import io.speccascade.kernels.compiled.Geometry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.ac.manchester.tornado.api.TornadoBackend;
import uk.ac.manchester.tornado.api.common.TornadoDevice;
import uk.ac.manchester.tornado.api.enums.TornadoDeviceType;
import uk.ac.manchester.tornado.api.runtime.TornadoRuntimeProvider;

/// Finds the devices that TornadoVM drives, where Java was started with the argument file of its SDK.
public final class TornadoDeviceProvider implements DeviceProvider {
    private static final String STARTED =
            "(expected: Java started with the SDK's argument file, as './speccascade --device tornado' does)";

    /// Without this TornadoVM runs what it cannot compile as plain Java, silently.
    private static final String BAILOUT = "tornado.recover.bailout";

    @Override
    public String kind() {
        return "tornado";
    }

    @Override
    public Optional<String> absence() {
        if (System.getProperty("tornado.load.runtime.implementation") == null) {
            return Optional.of("tornado: TornadoVM is not loaded " + STARTED);
        }
        if (!"false".equalsIgnoreCase(System.getProperty(BAILOUT))) {
            return Optional.of("tornado: -D" + BAILOUT + " is not False " + STARTED);
        }
        try {
            return devices().isEmpty()
                    ? Optional.of("tornado: TornadoVM finds no device (expected: a driver that the SDK was made for)")
                    : Optional.empty();
        } catch (LinkageError | RuntimeException e) {
            return Optional.of("tornado: TornadoVM does not start: " + e + " " + STARTED);
        }
    }

    @Override
    public Device open(String wanted) {
        TornadoDevice device = choose(wanted);
        return open(device, device.getDeviceType() == TornadoDeviceType.CPU ? Geometry.CPU : Geometry.GPU);
    }

    /// Opens the first device with kernels in a shape that may not be its own.
    public static Device open(Geometry geometry) {
        return open(choose(""), geometry);
    }

    private static Device open(TornadoDevice device, Geometry geometry) {
        return new CompiledDevice<>(new TornadoDriver(device, geometry));
    }

    private static TornadoDevice choose(String wanted) {
        List<TornadoDevice> all = devices();
        if (all.isEmpty()) {
            throw new DeviceException("tornado: no device (expected: one)");
        }
        List<TornadoDevice> named = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (wanted.isEmpty()
                    || wanted.equals(String.valueOf(i))
                    || name(all.get(i)).contains(wanted)) {
                named.add(all.get(i));
            }
        }
        if (named.isEmpty()) {
            throw new IllegalArgumentException("tornado:" + wanted + ": no such device (expected: one of "
                    + String.join(
                            ", ", all.stream().map(TornadoDeviceProvider::name).toList()) + ")");
        }
        return named.getFirst();
    }

    private static String name(TornadoDevice device) {
        return device.getPhysicalDevice().getDeviceName().toLowerCase(Locale.ROOT);
    }

    private static List<TornadoDevice> devices() {
        FaultHandlers.keep();
        List<TornadoDevice> devices = new ArrayList<>();
        for (int i = 0; i < TornadoRuntimeProvider.getTornadoRuntime().getNumBackends(); i++) {
            TornadoBackend backend = TornadoRuntimeProvider.getTornadoRuntime().getBackend(i);
            for (int j = 0; j < backend.getNumDevices(); j++) {
                devices.add(backend.getDevice(j));
            }
        }
        FaultHandlers.keep();
        return devices;
    }
}
