package dev.awsnotes.drill.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.drill.rule.BatchLimits.Operation;
import dev.awsnotes.drill.rule.CapacityRules.Consistency;
import dev.awsnotes.drill.rule.CapacityRules.WriteMode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Examples that AWS works out on its own pages; figures copied from there by hand. */
class DocumentedExamplesTest {
  private static final long KB = 1024;

  private static BigDecimal units(String number) {
    return new BigDecimal(number);
  }

  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html

  @Test
  void anItemOf3500BytesReadsLikeOneOf4Kb() {
    assertThat(CapacityRules.readUnits(3500, Consistency.STRONG)).isEqualByComparingTo(units("1"));
    assertThat(CapacityRules.readUnits(3500, Consistency.EVENTUAL))
        .isEqualByComparingTo(units("0.5"));
    assertThat(CapacityRules.readUnits(3500, Consistency.TRANSACTIONAL))
        .isEqualByComparingTo(units("2"));
  }

  @Test
  void anItemOf8KbNeedsTwoUnitsOneOrFour() {
    assertThat(CapacityRules.readUnits(8 * KB, Consistency.STRONG))
        .isEqualByComparingTo(units("2"));
    assertThat(CapacityRules.readUnits(8 * KB, Consistency.EVENTUAL))
        .isEqualByComparingTo(units("1"));
    assertThat(CapacityRules.readUnits(8 * KB, Consistency.TRANSACTIONAL))
        .isEqualByComparingTo(units("4"));
  }

  @Test
  void anItemOf10KbIsRoundedUpTo12() {
    assertThat(CapacityRules.readBlocks(10 * KB) * 4).isEqualTo(12);
  }

  @Test
  void aBatchGetOf1500And6500RoundsEachItemUp() {
    long kilobytes =
        4 * (CapacityRules.readBlocks(3 * KB / 2) + CapacityRules.readBlocks(13 * KB / 2));
    assertThat(kilobytes).isEqualTo(12);
  }

  @Test
  void aQueryOf40point8KbIsRoundedUpTo44AsAWhole() {
    BigDecimal strong = CapacityRules.pageReadUnits(40 * KB + 819, Consistency.STRONG);
    assertThat(strong.multiply(units("4"))).isEqualByComparingTo(units("44"));
  }

  @Test
  void fifteenHundredItemsOf64BytesAre96KbIn24Blocks() {
    assertThat(CapacityRules.readBlocks(1500 * 64)).isEqualTo(24);
  }

  @Test
  void eightyKbReadEventuallyConsumeTenUnits() {
    assertThat(CapacityRules.pageReadUnits(80 * KB, Consistency.EVENTUAL))
        .isEqualByComparingTo(units("10"));
  }

  @Test
  void aBatchWriteOf500BytesAnd3point5KbIs5Kb() {
    long blocks = CapacityRules.writeBlocks(500) + CapacityRules.writeBlocks(7 * KB / 2);
    assertThat(blocks).isEqualTo(5);
  }

  @Test
  void anItemOf1point6KbIsWrittenAs2() {
    assertThat(CapacityRules.writeBlocks(1639)).isEqualTo(2);
  }

  @Test
  void eightyReadsOf3KbASecondNeedEightyUnits() {
    assertThat(CapacityRules.provisioned(CapacityRules.readUnits(3 * KB, 80, Consistency.STRONG)))
        .isEqualTo(80);
  }

  @Test
  void aHundredWritesOf512BytesASecondNeedAHundredUnits() {
    assertThat(CapacityRules.writeUnits(512, 100, WriteMode.STANDARD)).isEqualTo(100);
  }

  // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
  // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html

  @Test
  void aBatchReadsAHundredItemsAndWritesTwentyFive() {
    assertThat(BatchLimits.calls(100, Operation.GET.maxItems())).isEqualTo(1);
    assertThat(BatchLimits.calls(101, Operation.GET.maxItems())).isEqualTo(2);
    assertThat(BatchLimits.calls(26, Operation.WRITE.maxItems())).isEqualTo(2);
  }

  @Test
  void itemsOf300KbFillABatchGetBeforeAHundred() {
    // The page tells of 52 items; 16 MB alone would hold 54, and that is why this is a bound.
    assertThat(BatchLimits.itemsPerCall(Operation.GET, 300 * KB)).isBetween(52L, 54L);
  }

  // https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html

  @Test
  void aHundredRequestsOfHalfASecondAreFiftyAtOnce() {
    assertThat(LambdaConcurrency.needed(units("100"), units("500"))).isEqualTo(50);
  }

  @Test
  void twentyThousandRequestsOf50MillisecondsNeedAQuotaOf2000ForTheirRate() {
    assertThat(LambdaConcurrency.needed(units("20000"), units("50"))).isEqualTo(1000);
    assertThat(LambdaConcurrency.neededForRate(units("20000"))).isEqualTo(2000);
  }

  @Test
  void ofAThousandNineHundredCanBeReserved() {
    assertThat(LambdaConcurrency.reservable(LambdaConcurrency.DEFAULT_ACCOUNT_QUOTA, 0))
        .isEqualTo(900);
  }

  // https://aws.amazon.com/lambda/pricing/ (the examples with 512 MB and 128 MB)

  @Test
  void threeMillionRequestsOfOneSecondWith512MbAreOneAndAHalfMillionGbSeconds() {
    assertThat(LambdaBilling.gbSeconds(512, units("1000"), 3_000_000))
        .isEqualByComparingTo(units("1500000"));
  }

  @Test
  void thirtyMillionRequestsOf200MillisecondsWith128MbAre750000GbSeconds() {
    assertThat(LambdaBilling.gbSeconds(128, units("200"), 30_000_000))
        .isEqualByComparingTo(units("750000"));
  }

  @Test
  void twoMillionRequestsCostFortyCents() {
    assertThat(LambdaBilling.requestCost(2_000_000, units("0.20")))
        .isEqualByComparingTo(units("0.40"));
  }

  // https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/

  @Test
  void theBoundDoublesUntilTheCap() {
    assertThat(BackoffRule.bound(50, 20_000, 1)).isEqualTo(50);
    assertThat(BackoffRule.bound(50, 20_000, 2)).isEqualTo(100);
    assertThat(BackoffRule.bound(50, 20_000, 6)).isEqualTo(1600);
    assertThat(BackoffRule.bound(50, 20_000, 10)).isEqualTo(20_000);
    assertThat(BackoffRule.bound(50, 20_000, 1_000_000)).isEqualTo(20_000);
    assertThat(BackoffRule.total(50, 20_000, 5)).isEqualTo(1550);
  }

  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html

  @Test
  void theLargestPartsMakeTheLargestObject() {
    long mib = MultipartLimits.MAX_PARTS * MultipartLimits.MAX_PART_MIB;
    assertThat(mib / 1024.0 / 1024.0).isBetween(48.8, 48.9);
    assertThat(MultipartLimits.smallestPart(100)).isEqualTo(MultipartLimits.MIN_PART_MIB);
    assertThat(MultipartLimits.smallestPart(500 * 1024)).isEqualTo(52);
  }
}
