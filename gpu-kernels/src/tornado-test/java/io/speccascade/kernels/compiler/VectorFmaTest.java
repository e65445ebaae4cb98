package io.speccascade.kernels.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class VectorFmaTest {
    @Test
    void productThatIsOnlyAddedIsFused() {
        assertEquals("""
                  float8 v8f_1, v8f_2, v8f_3, v8f_4, v8f_5;
                  v8f_5  =  fma(v8f_1, v8f_2, v8f_3);
                """, VectorFma.fused("""
                  float8 v8f_1, v8f_2, v8f_3, v8f_4, v8f_5;
                  v8f_4  =  v8f_1 * v8f_2;
                  v8f_5  =  v8f_3 + v8f_4;
                """));
    }

    @Test
    void scalarFactorIsWidened() {
        assertEquals("""
                  float8 v8f_1, v8f_3, v8f_4, v8f_5;
                  v8f_5  =  fma(v8f_1, (float8)(f_2), v8f_3);
                """, VectorFma.fused("""
                  float8 v8f_1, v8f_3, v8f_4, v8f_5;
                  v8f_4  =  v8f_1 * f_2;
                  v8f_5  =  v8f_3 + v8f_4;
                """));
    }

    @Test
    void productThatIsUsedTwiceAndScalarsAndBlankLinesStay() {
        String source = """
                  float8 v8f_1, v8f_2, v8f_3, v8f_4, v8f_5, v8f_6;

                  v8f_4  =  v8f_1 * v8f_2;
                  v8f_5  =  v8f_3 + v8f_4;
                  v8f_6  =  v8f_5 + v8f_4;
                  f_3  =  f_1 * f_2;
                """;
        assertEquals(source, VectorFma.fused(source));
    }
}
