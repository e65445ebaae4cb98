package io.speccascade.kernels.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Both forms of the row loops against the mathematics.
class RowLoopsTest {
    private static final List<RowLoops> FORMS = List.of(new PlainRowLoops(), new VectorRowLoops());

    @Test
    void exponentialsAreExactToAFewUnitsInTheLastPlace() {
        Random random = new Random(4);
        for (int size : new int[] {1, 2, 7, 16, 33, 1000, 4099}) {
            for (double scale : new double[] {1, 2, 1 / 0.7, 0.1}) {
                float[] x = new float[size];
                for (int v = 0; v < size; v++) {
                    x[v] = (float) (12 * random.nextGaussian() + 3);
                }
                if (size > 2) {
                    x[size / 2] = Float.NEGATIVE_INFINITY;
                    x[0] = -3e38f;
                }
                for (RowLoops form : FORMS) {
                    assertExponentials(form, x, scale);
                }
            }
        }
    }

    @Test
    void largestIsFoundAnywhere() {
        for (RowLoops form : FORMS) {
            for (int size = 1; size < 70; size++) {
                for (int place = 0; place < size; place++) {
                    float[] x = new float[size];
                    Arrays.fill(x, -5);
                    x[place] = -1;
                    assertEquals(-1, form.max(x, size));
                    x[place] = Float.NaN;
                    assertTrue(Float.isNaN(form.max(x, size)));
                }
            }
        }
    }

    private static void assertExponentials(RowLoops form, float[] x, double scale) {
        float[] out = new float[x.length];
        double[] sums = new double[2];
        float largest = form.max(x, x.length);
        form.exponentials(out, sums, x, largest, scale, x.length);
        double total = 0;
        double dot = 0;
        for (int v = 0; v < x.length; v++) {
            double d = ((double) x[v] - largest) * scale;
            double exact = Math.exp(d);
            if (d < -87.34) {
                assertEquals(0, out[v]);
            } else if (d > -87.32) {
                assertEquals(1, out[v] / exact, 3e-7, () -> "exp at " + d);
            }
            total += exact;
            dot += exact > 0 ? exact * d : 0;
        }
        assertEquals(1, sums[0] / total, 1e-7);
        assertEquals(dot, sums[1], 2e-7 * (1 - dot));
    }
}
