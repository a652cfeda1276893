package org.prachakhom.bench.flow.writer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Reads one order a line, "rate events-a-second seconds" or "callers number seconds", carries it out and answers
 * {@code done} with the number of events that the log took.
 */
@SpringBootApplication
public class WriterApplication {

    /** Starts the service, says {@code ready}, and follows orders until the input ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var service = SpringApplication.run(WriterApplication.class, arguments)) {
            Load load = service.getBean(Load.class);
            answers.println("ready");
            var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                String[] word = order.split(" ", -1);
                int size = Integer.parseInt(word[1]);
                int seconds = Integer.parseInt(word[2]);
                long stored = word[0].equals("rate") ? load.atRate(size, seconds) : load.byCallers(size, seconds);
                answers.println("done " + stored);
            }
        }
    }
}
