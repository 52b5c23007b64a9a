package pair;

import common.Line;
import java.util.Properties;

/** Builds curves of interest rates. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    Streams streams = Streams.from(new Properties());
    rates(streams);
    streams.run("rates");
  }

  private static void rates(Streams streams) {
    Properties properties = streams.properties();
    Streams.Stream<Rate> rates = streams.source("rates.source", Rate.class, Rate::of);
    KeyedStep<String, Rate, Curve> curves = new KeyedStep<>(OperatorSettings.from("rates.curves", properties), rate -> "EUR", new UpdateCurve());
    KeyedStep<String, Rate, String> maturities = new KeyedStep<>(OperatorSettings.from("rates.maturities", properties), Rate::getMaturity, new CountMaturity());

    rates.through(curves).map("rates.curve-lines", curve -> Line.of("curve", curve.getCurrency(), curve.getUpdates()), String.class).print("rates.curves-sink");
    rates.through(maturities).print("rates.maturities-sink");
  }
}
