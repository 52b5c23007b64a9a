package pair;

import java.util.Map;
import java.util.Properties;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What may be set from outside for a machine. */
final class Tuning {
  private static final Logger LOG = LoggerFactory.getLogger(Tuning.class);
  private final Map<String, String> environment;
  private final Properties properties;

  Tuning(Map<String, String> environment, Properties properties) {
    this.environment = environment;
    this.properties = properties;
  }

  int parallelism(String stage, int otherwise) {
    String configured = configured("PARKING_PARALLELISM_" + stage.toUpperCase(), "parking.parallelism." + stage);
    if (configured == null) {
      return otherwise;
    }
    try {
      int parallelism = Integer.parseInt(configured);
      return parallelism > 0 ? parallelism : otherwise;
    } catch (NumberFormatException e) {
      LOG.warn("'{}' is no parallelism of {}; {} is taken.", configured, stage, otherwise);
      return otherwise;
    }
  }

  boolean apart() {
    return "true".equalsIgnoreCase(configured("PARKING_STAGES_APART", "parking.stages.apart"));
  }

  <T> SingleOutputStreamOperator<T> apartIfAsked(SingleOutputStreamOperator<T> operator) {
    return apart() ? operator.startNewChain().disableChaining() : operator;
  }

  private String configured(String variable, String property) {
    String configured = environment.get(variable);
    if (configured == null || configured.isBlank()) {
      configured = properties.getProperty(property);
    }
    return configured == null || configured.isBlank() ? null : configured.trim();
  }
}
