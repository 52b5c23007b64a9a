package pair;

/** Somebody applies for a job. */
public class Application {
  public String vacancy;
  public Stage stage;

  public Application() {}

  static Application of(Long number) {
    Application application = new Application();
    application.vacancy = "vacancy-" + number % 4;
    application.stage = number / 4 % 2 == 0 ? Stage.SENT : Stage.HIRED;
    return application;
  }
}
