package pair;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Events that are profiled together. */
public class Group implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String name;
  private final String keyField;
  private final ArrayList<Measurement> measurements;

  public Group(String name, String keyField, List<Measurement> measurements) {
    this.name = name;
    this.keyField = keyField;
    this.measurements = new ArrayList<>(measurements);
  }

  public String name() {
    return name;
  }

  public String keyField() {
    return keyField;
  }

  public List<Measurement> measurements() {
    return measurements;
  }
}
