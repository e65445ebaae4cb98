package io.speccascade.bench.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.speccascade.bench.speed.SpeedTest.Sample;
import io.speccascade.engine.cli.BadInput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutputFormatTest {
    private static final Instant TIME = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final MeasuredDevice DEVICE = new MeasuredDevice("auto", "host", 2, "A \"fast\" CPU", "");
    private static final MeasuredModel MODEL =
            new MeasuredModel("it's.gguf", "llama 1.1B Q8_0", 1_170_000_000, 1_100_000_000, 22);

    /// 512 tokens in 2 and in 4 seconds: 256 and 128 a second, mean 192, deviation 64·√2.
    private static final SpeedResult PROMPT = new SpeedResult(
            DEVICE,
            MODEL,
            "",
            new SpeedTest.Alone(512, 0),
            0,
            128,
            TIME,
            List.of(new Sample(2, 512, Double.NaN), new Sample(4, 512, Double.NaN)));

    private static final SpeedResult VERIFY = new SpeedResult(
            DEVICE, MODEL, "", new SpeedTest.Verify(4), 64, 128, TIME, List.of(new Sample(0.25, 5, 1.5)));

    private static final SpeedResult SPEC = new SpeedResult(
            DEVICE,
            MODEL,
            "small.gguf",
            new SpeedTest.Spec(4, 0.8),
            0,
            128,
            TIME,
            List.of(new Sample(2, 130, 1.25), new Sample(2, 126, 1.75)));

    private static final String LLAMA_BENCH_FIELDS =
            "build_commit,build_number,cpu_info,gpu_info,backends,model_filename,model_type,model_size,model_n_params,"
                    + "n_batch,n_ubatch,n_threads,cpu_mask,cpu_strict,poll,type_k,type_v,n_gpu_layers,n_cpu_moe,"
                    + "split_mode,main_gpu,no_kv_offload,flash_attn,devices,tensor_split,tensor_buft_overrides,"
                    + "use_mmap,use_direct_io,embeddings,no_op_offload,no_host,n_prompt,n_gen,n_depth,test_time,"
                    + "avg_ns,stddev_ns,avg_ts,stddev_ts";

    private static String printed(OutputFormat format, TableColumns columns, SpeedResult... results) {
        StringBuilder text = new StringBuilder();
        ResultPrinter printer = format.printer(text::append, columns);
        printer.begin();
        List.of(results).forEach(printer::print);
        printer.end();
        return text.toString();
    }

    private static String alone(OutputFormat format) {
        return printed(format, new TableColumns(false, false), PROMPT);
    }

    @Test
    void tablesAreThoseOfLlamaBench() {
        assertEquals("""
                | model                          |       size |     params | backend    | threads |            test |                  t/s |
                | ------------------------------ | ---------: | ---------: | ---------- | ------: | --------------: | -------------------: |
                | llama 1.1B Q8_0                |   1.09 GiB |     1.10 B | host       |       2 |           pp512 |       192.00 ± 90.51 |

                build: development (0)
                """, alone(OutputFormat.MD));
    }

    @Test
    void tablesOfOwnTestsSayHowTheyCompareWithTheExpert() {
        assertEquals("""
                | model                          |       size |     params | backend    | threads | n_ubatch |            test |                  t/s |         ms |       x expert |
                | ------------------------------ | ---------: | ---------: | ---------- | ------: | -------: | --------------: | -------------------: | ---------: | -------------: |
                | llama 1.1B Q8_0                |   1.09 GiB |     1.10 B | host       |       2 |      128 |           pp512 |       192.00 ± 90.51 |    3000.00 |                |
                | llama 1.1B Q8_0                |   1.09 GiB |     1.10 B | host       |       2 |      128 |   verify4 @ d64 |         20.00 ± 0.00 |     250.00 |    1.50 ± 0.00 |
                | llama 1.1B Q8_0                |   1.09 GiB |     1.10 B | host       |       2 |      128 |      spec4 a0.8 |         64.00 ± 1.41 |    2000.00 |    1.50 ± 0.35 |

                build: development (0)
                """, printed(OutputFormat.MD, new TableColumns(true, true), PROMPT, VERIFY, SPEC));
    }

    @Test
    void csvHasTheNamesOfLlamaBenchAndEveryValueInQuotes() {
        assertEquals(LLAMA_BENCH_FIELDS + """

                        "development","0","A ""fast"" CPU","","host","it's.gguf","llama 1.1B Q8_0","1170000000","1100000000",\
                        "128","128","2","0x0","0","0","f32","f32","0","0","none","0","0","1","auto","0.00","none",\
                        "1","0","0","0","0","512","0","0","2026-02-03T04:05:06Z","3000000000","1414213562","192.000000",\
                        "90.509668"
                        """, alone(OutputFormat.CSV));
    }

    @Test
    void csvOfOwnTestsHasMoreAtTheEnd() {
        List<String> lines = printed(OutputFormat.CSV, new TableColumns(false, true), PROMPT, SPEC)
                .lines()
                .toList();
        assertEquals(
                LLAMA_BENCH_FIELDS + ",test,draft_filename,n_draft,acceptance,relative,stddev_relative", lines.get(0));
        assertTrue(lines.get(1).endsWith(",\"90.509668\",\"pp512\",\"\",\"0\",,,"), lines.get(1));
        assertTrue(
                lines.get(2)
                        .endsWith(
                                ",\"1.414214\",\"spec4 a0.8\",\"small.gguf\",\"4\",\"0.800000\",\"1.500000\",\"0.353553\""),
                lines.get(2));
    }

    @Test
    void jsonIsAnArrayWithTypedValuesAndSamples() throws IOException {
        JsonNode array = JsonMapper.builder()
                .build()
                .readTree(printed(OutputFormat.JSON, new TableColumns(false, true), PROMPT, VERIFY));
        assertEquals(2, array.size());
        JsonNode first = array.get(0);
        assertEquals("A \"fast\" CPU", first.get("cpu_info").asText());
        assertTrue(first.get("use_mmap").isBoolean());
        assertTrue(first.get("flash_attn").asBoolean());
        assertEquals(1_170_000_000L, first.get("model_size").asLong());
        assertEquals(192.0, first.get("avg_ts").asDouble());
        assertEquals("[2000000000,4000000000]", first.get("samples_ns").toString());
        assertEquals("[256.0,128.0]", first.get("samples_ts").toString());
        assertTrue(first.get("relative").isNull());
        assertEquals(0, array.get(1).get("n_prompt").asInt());
        assertEquals(64, array.get(1).get("n_depth").asInt());
        assertEquals(1.5, array.get(1).get("relative").asDouble());
        assertEquals("verify4 @ d64", array.get(1).get("test").asText());
        List<String> names = new ArrayList<>();
        first.fieldNames().forEachRemaining(names::add);
        assertEquals(
                LLAMA_BENCH_FIELDS
                        + ",test,draft_filename,n_draft,acceptance,relative,stddev_relative,samples_ns,samples_ts",
                String.join(",", names));
    }

    @Test
    void jsonLinesHaveTheSameObjects() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        TableColumns columns = new TableColumns(false, true);
        JsonNode array = mapper.readTree(printed(OutputFormat.JSON, columns, PROMPT, VERIFY, SPEC));
        Iterator<String> lines = printed(OutputFormat.JSONL, columns, PROMPT, VERIFY, SPEC)
                .lines()
                .iterator();
        for (JsonNode object : array) {
            assertEquals(object, mapper.readTree(lines.next()));
        }
        assertTrue(!lines.hasNext());
    }

    @Test
    void sqlMakesTheTableOfLlamaBenchAndFillsIt() {
        String sql = alone(OutputFormat.SQL);
        assertTrue(sql.startsWith("CREATE TABLE IF NOT EXISTS llama_bench (\n  build_commit TEXT,\n"), sql);
        assertTrue(sql.contains("  use_mmap INTEGER,\n"), sql);
        assertTrue(
                sql.contains("  avg_ts REAL,\n  stddev_ts REAL\n);\n\nINSERT INTO llama_bench (build_commit, "), sql);
        assertTrue(sql.contains(", 'it''s.gguf', "), sql);
        assertTrue(sql.endsWith(", '192.000000', '90.509668');\n"), sql);
    }

    @Test
    void sqlOfOwnTestsHasNullWhereThereIsNoValue() {
        String sql = printed(OutputFormat.SQL, new TableColumns(false, true), PROMPT);
        assertTrue(sql.endsWith(", 'pp512', '', '0', NULL, NULL, NULL);\n"), sql);
    }

    @Test
    void namesOfFormatsAreThoseOfLlamaBench() {
        assertEquals(Optional.of(OutputFormat.JSONL), OutputFormat.named("-o", "jsonl"));
        assertEquals(Optional.empty(), OutputFormat.named("-oe", "none"));
        assertEquals(
                "-o: xml (expected: md, csv, json, jsonl, sql or none)",
                assertThrows(BadInput.class, () -> OutputFormat.named("-o", "xml"))
                        .getMessage());
    }
}
