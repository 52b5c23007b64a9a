package pair;

/** What is to be sent to the carrier. */
public class Label {
  public long number;
  public String address;

  public Label() {}

  static Label of(Long number) {
    Label label = new Label();
    label.number = number;
    label.address = "street " + number % 7;
    return label;
  }
}
