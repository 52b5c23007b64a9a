package pair;

/** Whether a fridge was too warm. */
public class Evaluation {
  public String fridge;
  public boolean abnormal;
  public double celsius;
  public long at;

  public Evaluation() {}

  static Evaluation of(Long number) {
    Evaluation evaluation = new Evaluation();
    evaluation.fridge = "fridge-" + number % 4;
    evaluation.abnormal = number / 4 % 6 < 3;
    evaluation.celsius = evaluation.abnormal ? 9 : 4;
    evaluation.at = number * 10;
    return evaluation;
  }
}
