package pair;

import common.Line;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds curves of interest rates. */
public final class Job {
  private static final Logger LOG = LoggerFactory.getLogger(Job.class);

  public static void main(String[] arguments) throws Exception {
    Streams streams = Streams.from(new Properties());
    rates(streams);
    streams.run("rates");
  }

  private static void rates(Streams streams) {
    Properties properties = streams.properties();
    Streams.Stream<Rate> rates = streams.source("rates.source", Rate.class, Rate::of);
    KeyedStep<String, Rate, Rate> upsert =
        new KeyedStep<>(
            OperatorSettings.from("rates.upsert", properties),
            Rate::getMaturity,
            new Upsert<>(Rate.class, (last, now) -> last.getRate() == now.getRate(), rate -> LOG.debug("UPSERT {} {} {}", rate.getId(), rate.getMaturity(), rate.getRate())),
            Rate.class);
    Streams.Stream<Rate> upserted = rates.through(upsert);

    KeyedStep<String, Rate, Curve> curves = new KeyedStep<>(OperatorSettings.from("rates.curves", properties), rate -> "EUR", new UpdateCurve());
    KeyedStep<String, Rate, String> maturities = new KeyedStep<>(OperatorSettings.from("rates.maturities", properties), Rate::getMaturity, new CountMaturity());

    upserted.through(curves).map("rates.curve-lines", curve -> Line.of("curve", curve.getCurrency(), curve.getUpdates()), String.class).print("rates.curves-sink");
    upserted.through(maturities).print("rates.maturities-sink");
  }
}
