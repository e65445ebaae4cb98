package io.speccascade.bench.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.engine.cli.BadInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberListTest {
    private static final NumberList NUMBERS = new NumberList("-p", 0, 4096);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "512 | 512",
                "128,512 | 128 512",
                "1-4 | 1 2 3 4",
                "0-10+4 | 0 4 8",
                "1-16*2 | 1 2 4 8 16",
                "7,1-9*3,0 | 7 1 3 9 0",
                "5-5 | 5",
            })
    void listsAndRangesAreThoseOfLlamaBench(String given, String expected) {
        assertEquals(
                List.of(expected.split(" ")),
                NUMBERS.parse(List.of(given)).stream().map(String::valueOf).toList());
    }

    @Test
    void aFlagGivenTwiceIsOneList() {
        assertEquals(List.of(1, 2, 3), NUMBERS.parse(List.of("1", "2,3")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | -p: 'x' (expected: N, FIRST-LAST, FIRST-LAST+STEP or FIRST-LAST*FACTOR, separated by commas)",
                "1,,2 | -p: '' (expected: N, FIRST-LAST, FIRST-LAST+STEP or FIRST-LAST*FACTOR, separated by commas)",
                "-5 | -p: '-5' (expected: N, FIRST-LAST, FIRST-LAST+STEP or FIRST-LAST*FACTOR, separated by commas)",
                "9-1 | -p: '9-1' (expected: a range that rises from its first number)",
                "1-9+0 | -p: '1-9+0' (expected: a range that rises from its first number)",
                "1-9*1 | -p: '1-9*1' (expected: a range that rises from its first number)",
                "0-9*2 | -p: '0-9*2' (expected: a range that rises from its first number)",
                "4097 | -p: 4097 (expected: 0 to 4096)",
                "0-4096 | -p: '0-4096' (expected: at most 1000 values)",
            })
    void anythingElseIsRefusedInOneLine(String given, String message) {
        BadInput refusal = assertThrows(BadInput.class, () -> NUMBERS.parse(List.of(given)));
        assertEquals(message, refusal.getMessage());
    }
}
