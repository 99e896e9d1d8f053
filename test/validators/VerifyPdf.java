import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks the veraPDF engine whether files keep a standard: `java VerifyPdf.java 2a,ua1 a.pdf b.pdf`. One line for each file
 * and standard; a file that breaks it is followed by the clauses it breaks, with how often and one example. Ends with 1 if
 * any does, with 2 if one could not be read.
 */
public class VerifyPdf {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    int worst = 0;
    for (int at = 1; at < arguments.length; at++)
      for (String standard : arguments[0].split(",")) worst = Math.max(worst, verify(arguments[at], standard));
    System.exit(worst);
  }

  private static int verify(String path, String standard) {
    PDFAFlavour flavour = PDFAFlavour.fromString(standard);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.println(
          (result.isCompliant() ? "PASS" : "FAIL") + " " + standard + " " + path + " (" + result.getTotalAssertions() + " checks)");
      if (result.isCompliant()) return 0;
      Map<String, Integer> times = new TreeMap<>();
      Map<String, String> examples = new TreeMap<>();
      for (TestAssertion one : result.getTestAssertions()) {
        if (one.getStatus() != TestAssertion.Status.FAILED) continue;
        String clause = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
        times.merge(clause, 1, Integer::sum);
        examples.putIfAbsent(clause, one.getMessage() + " at " + one.getLocation().getContext());
      }
      for (String clause : times.keySet())
        System.out.println("  " + clause + " (" + times.get(clause) + "): " + examples.get(clause));
      return 1;
    } catch (Exception error) {
      System.out.println("UNREADABLE " + standard + " " + path + " (" + error.getClass().getSimpleName() + ")");
      return 2;
    }
  }
}
