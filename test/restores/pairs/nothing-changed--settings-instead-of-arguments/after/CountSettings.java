package pair;

import java.io.Serializable;

/** What is counted, and where. */
final class CountSettings implements Serializable {
  private final String state;
  private final String label;
  private final int grams;

  private CountSettings(Builder builder) {
    this.state = builder.state;
    this.label = builder.label;
    this.grams = builder.grams;
  }

  static Builder builder() {
    return new Builder();
  }

  String getState() {
    return state;
  }

  String getLabel() {
    return label;
  }

  int getGrams() {
    return grams;
  }

  /** Makes settings. */
  static final class Builder {
    private String state = "parcels";
    private String label;
    private int grams;

    Builder state(String name) {
      this.state = "parcels-" + name;
      return this;
    }

    Builder label(String text) {
      this.label = text;
      return this;
    }

    Builder from(int minimum) {
      this.grams = minimum;
      return this;
    }

    CountSettings build() {
      return new CountSettings(this);
    }
  }
}
