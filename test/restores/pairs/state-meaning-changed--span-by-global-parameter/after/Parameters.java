package pair;
import java.util.Map;
import org.apache.flink.api.common.ExecutionConfig.GlobalJobParameters;

/** What every function of the job may ask for. */
public class Parameters extends GlobalJobParameters {
  private final Map<String, String> values;

  Parameters(Map<String, String> values) {
    this.values = values;
  }

  @Override
  public Map<String, String> toMap() {
    return values;
  }
}
