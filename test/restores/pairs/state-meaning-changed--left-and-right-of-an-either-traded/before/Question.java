package pair;

/** Somebody asks how the payment went. */
public class Question {
  public String customer;

  public Question() {}

  static Question of(Long number) {
    Question question = new Question();
    question.customer = "customer-" + number % 4;
    return question;
  }
}
