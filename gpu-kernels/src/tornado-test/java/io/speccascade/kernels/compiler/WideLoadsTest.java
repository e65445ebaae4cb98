package io.speccascade.kernels.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WideLoadsTest {
    private static final String FOUR = """
              i_1  =  i_0 << 2;
              l_2  =  (long long) i_1;
              l_3  =  l_2 + 4L;
              l_4  =  l_3 << 2;
              ul_5  =  ul_0 + l_4;
              f_6  =  *(( float *) ul_5);
              i_7  =  i_1 + 1;
              l_8  =  (long long) i_7;
              l_9  =  l_8 + 4L;
              l_10  =  l_9 << 2;
              ul_11  =  ul_0 + l_10;
              f_12  =  *(( float *) ul_11);
              i_13  =  i_1 + 6;
              l_14  =  (long long) i_13;
              l_15  =  l_14 << 2;
              ul_16  =  ul_0 + l_15;
              f_17  =  *(( float *) ul_16);
              i_18  =  i_1 + 3;
              l_19  =  (long long) i_18;
              l_20  =  l_19 + 4L;
              l_21  =  l_20 << 2;
              ul_22  =  ul_0 + l_21;
              f_23  =  *(( float *) ul_22);
              f_24  =  f_6;
            """;

    @Test
    void fourLoadsSideBySideBecomeOneWhereTheFirstWas() {
        String joined = WideLoads.joined(FOUR + "  v4f_25  =  make_float4(f_24, f_12, f_17, f_23);\n");
        String expected =
                FOUR.replace("f_6  =  *(( float *) ul_5);", "v4f_25  =  *((float4 *) ul_5);\n  f_6  =  v4f_25.x;")
                        + "  ;\n";
        assertEquals(expected, joined);
    }

    @Test
    void elementsApartAreRefused() {
        String source = FOUR + "  v4f_25  =  make_float4(f_6, f_12, f_23, f_17);\n";
        assertEquals(
                "wide load: v4f_25  =  make_float4(f_6, f_12, f_23, f_17); (expected: of four elements side by side)",
                assertThrows(IllegalStateException.class, () -> WideLoads.joined(source))
                        .getMessage());
    }

    @Test
    void bitsOfHalvesAreNotNumbers() {
        assertEquals(
                "f_1 = __half2float(__ushort_as_half((unsigned short) i_2)); f_3 = __half2float(h_4);",
                HalfBits.mended("f_1 = __half2float(i_2); f_3 = __half2float(h_4);"));
    }
}
