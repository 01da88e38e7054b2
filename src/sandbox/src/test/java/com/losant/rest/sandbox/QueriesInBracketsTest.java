package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.errors.BadRequestException;
import com.losant.rest.kinds.InspectionFilter;
import com.losant.rest.kinds.InspectionsApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and objects that stand in queries, as the sandbox reads them. */
class QueriesInBracketsTest extends KindsSandboxTestBase {
  @Test
  void queriesInBracketsAreTakenAndChecked() {
    InspectionsApi inspections = new InspectionsApi(transport);
    InspectionFilter likely = InspectionFilter.builder().score(List.of(0, 5)).build();
    InspectionFilter unlikely = InspectionFilter.builder().score(List.of(5, 6)).build();

    assertEquals(
        2,
        inspections.get(sandbox.applicationId(), p -> p.inspectionFilter(likely)).items().size());
    String refusal =
        assertThrows(
                BadRequestException.class,
                () -> inspections.get(sandbox.applicationId(), p -> p.inspectionFilter(unlikely)))
            .response()
            .message();
    assertTrue(
        refusal.contains("inspectionFilter.score[1]: must have a maximum value of 5"), refusal);
  }

  /** As those write it who have only one value. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          result=pest | 200 |
          result[0]=pest&result[1]=drought | 200 |
          result=rot | 400 | result
          result[0]=rot | 400 | result
          result=pest&result=drought | 400 | result: is given 2 times
          result=pest&result[0]=drought | 400 | result: is given as a whole and in parts
          result[a]=pest | 400 | result[a]: is written like result[0]
          result[0][a]=pest | 400 | result[0][a]: is written like result[0]
          result[1]=pest | 400 | result[0]: is missing
          result[1000]=pest | 400 | result[1000]: is written like result[0]
          keywords=leaf | 400 | keywords: is written like keywords[0]
          inspectionFilter=x | 400 | inspectionFilter: is written like inspectionFilter[inspector][0][id]
          inspectionFilter[score]=5 | 400 | inspectionFilter[score]: is written like
          inspectionFilter[score][0]=5.0 | 400 | inspectionFilter.score[0]
          inspectionFilter[place][height]=-1.25&inspectionFilter[place][isShaded]=True | 200 |
          inspectionFilter[place][colour][a]=red | 400 | unknown property 'colour'
          attributes=ph,moisture | 200 |
          summaryExclude=pest,rot | 400 | summaryExclude
          """)
  void whatStandsInAQueryIsReadByItsSchema(String query, int status, String message)
      throws Exception {
    String encoded = query.replace("[", "%5B").replace("]", "%5D");
    HttpRequest request =
        HttpRequest.newBuilder()
            .uri(
                URI.create(
                    sandbox.url()
                        + "/applications/"
                        + sandbox.applicationId()
                        + "/inspections?"
                        + encoded))
            .header("Authorization", "Bearer " + sandbox.token())
            .build();

    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertEquals(status, response.statusCode(), response.body());
    assertTrue(message == null || response.body().contains(message), response.body());
  }
}
