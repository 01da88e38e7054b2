package com.losant.rest.generator.java;

import com.losant.rest.generator.Bundler;
import com.losant.rest.generator.SpecException;
import com.losant.rest.generator.Tree;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * OpenAPI Generator's way to this project's Java. The generator keeps to reading the command line,
 * to templates and to files; what it would make of schemas and operations is replaced by a {@link
 * JavaApi}, for its own reading of OpenAPI 3.1 merges equal schemas, splits unions and drops what
 * it does not know.
 */
public final class LosantJavaCodegen extends DefaultCodegen {
  /** The folder {@code openapi/}, whose folders are the areas. */
  private static final String DESCRIPTION = "descriptionFolder";

  /**
   * The folder that is committed. What is generated is copied there, formatted, where it differs.
   */
  private static final String COMMITTED = "committedFolder";

  /** The only area to generate, without what all areas share, which a client has already. */
  private static final String ONLY_AREA = "onlyArea";

  private static final String PACKAGE_INFO = "package-info.mustache";
  private static final String RESOURCES = "com/losant/rest/resources";
  private static final String SHARED = "com/losant/rest/shared";

  private final Map<String, JavaClass> classes = new TreeMap<>();
  private final Map<String, JavaResource> resources = new TreeMap<>();
  private final Set<String> packagesWithInfo = new HashSet<>();
  private JavaApi api;

  /** Made by OpenAPI Generator. */
  public LosantJavaCodegen() {
    embeddedTemplateDir = "losant-java";
    templateDir = embeddedTemplateDir;
    modelTemplateFiles.put("class.mustache", ".java");
    apiTemplateFiles.put("resource.mustache", ".java");
    typeMapping.clear();
    importMapping.clear();
    cliOptions.clear();
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "losant-java";
  }

  @Override
  public String getHelp() {
    return "Generates the Java of losant-rest.";
  }

  @Override
  public void processOpts() {
    super.processOpts();
    reservedWords().clear();
    supportingFiles.add(new SupportingFile("api.mustache", "", "api.txt"));
    if (additionalProperties.containsKey(ONLY_AREA)) {
      return;
    }
    supportingFiles.add(
        new SupportingFile("resources.mustache", RESOURCES, "LosantResources.java"));
    supportingFiles.add(new SupportingFile("common-params.mustache", SHARED, "CommonParams.java"));
    supportingFiles.add(
        new SupportingFile("scope-families.mustache", SHARED, "ScopeFamilies.java"));
    supportingFiles.add(
        new SupportingFile("resources-package-info.mustache", RESOURCES, "package-info.java"));
    supportingFiles.add(
        new SupportingFile("shared-package-info.mustache", SHARED, "package-info.java"));
    supportingFiles.add(new SupportingFile("module-info.mustache", "", "module-info.java"));
  }

  /** The bundle has a name for each object already. */
  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  /**
   * Makes the Java of the bundle, and leaves the generator with the names of the files to write.
   */
  @Override
  public void preprocessOpenAPI(OpenAPI openApi) {
    GeneratedFiles.clear(Path.of(outputFolder));
    Path description = Path.of(option(DESCRIPTION));
    Map<String, Object> bundle =
        JsonMapper.shared().readValue(Path.of(getInputSpec()), new TypeReference<>() {});
    Map<String, Object> schemas =
        SchemaForms.of(Tree.map(Tree.map(bundle, "components"), "schemas"));
    Packages packages = Packages.of(description);
    JavaTypes types =
        new JavaTypes(
            schemas, ResourceBuilder.responses(bundle), BodyBuilder.schemas(bundle), packages);
    ScopeFamilies families =
        new ScopeFamilies(Tree.map(Bundler.loadYaml(description.resolve("scopes.yaml"))));
    ResourceBuilder builder =
        new ResourceBuilder(
            bundle,
            types,
            families,
            areas(description.resolve("openapi.yaml")),
            commonErrors(description.resolve("every-action.yaml")));
    new ClassBuilder(schemas, types, packages, ErrorResponses.bodies(bundle))
        .classes().stream()
            .filter(this::isGenerated)
            .forEach(made -> classes.put(made.className(), made));
    builder.resources().forEach(made -> resources.put(toApiName(made.name()), made));
    api =
        new JavaApi(
            classes.values(),
            List.copyOf(resources.values()),
            builder.commonParams(),
            families.constants());
    openApi.getComponents().setSchemas(namesOnly());
    openApi.setPaths(tagsOnly());
  }

  private boolean isGenerated(JavaClass made) {
    Object area = additionalProperties.get(ONLY_AREA);
    return area == null || made.packageName().equals(Packages.ofArea(area.toString()));
  }

  /** References, as the bundle has them, to the errors that every action has. */
  private static Set<String> commonErrors(Path everyAction) {
    return Tree.map(Tree.map(Bundler.loadYaml(everyAction)), "responses").values().stream()
        .map(response -> Path.of((String) Tree.map(response).get("$ref")).getFileName().toString())
        .map(file -> "#/components/responses/" + file.replaceFirst("\\.yaml$", ""))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> areas(Path root) {
    Map<String, String> areas = new LinkedHashMap<>();
    Tree.map(Tree.map(Bundler.loadYaml(root)), "paths")
        .forEach(
            (path, item) -> areas.put(path, Packages.areaOf((String) Tree.map(item).get("$ref"))));
    return areas;
  }

  @SuppressWarnings("rawtypes") // as the generator has it
  private Map<String, Schema> namesOnly() {
    Map<String, Schema> names = new LinkedHashMap<>();
    // Without a property it would be free-form JSON to the generator, which makes no class of that.
    classes
        .keySet()
        .forEach(name -> names.put(name, new ObjectSchema().addProperty("p", new StringSchema())));
    return names;
  }

  private Paths tagsOnly() {
    Paths paths = new Paths();
    for (JavaResource resource : resources.values()) {
      Operation operation =
          new Operation().operationId(resource.name()).addTagsItem(resource.name());
      paths.addPathItem("/" + resource.name(), new PathItem().get(operation));
    }
    return paths;
  }

  private String option(String name) {
    Object value = additionalProperties.get(name);
    if (value == null) {
      throw new SpecException("the option " + name + " of the generator is not set");
    }
    return value.toString();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public CodegenModel fromModel(String name, Schema schema) {
    CodegenModel model = new CodegenModel();
    model.name = name;
    model.classname = name;
    model.classFilename = name;
    return model;
  }

  @Override
  public CodegenOperation fromOperation(
      String path, String method, Operation operation, List<Server> servers) {
    CodegenOperation result = new CodegenOperation();
    result.operationId = operation.getOperationId();
    result.path = path;
    result.httpMethod = method;
    return result;
  }

  /** Texts come from this project, and {@link Javadoc} has escaped them. */
  @Override
  public String escapeUnsafeCharacters(String input) {
    return input;
  }

  @Override
  public String toModelName(String name) {
    return name;
  }

  @Override
  public String toApiName(String tag) {
    return JavaNames.capitalized(tag) + "Api";
  }

  @Override
  public String modelFilename(String template, String name) {
    return fileOf(classes.get(name).fullName());
  }

  @Override
  public String apiFilename(String template, String tag) {
    JavaResource resource = resources.get(toApiName(tag));
    return fileOf(
        template.equals(PACKAGE_INFO)
            ? resource.packageName() + ".package-info"
            : resource.fullName());
  }

  private String fileOf(String fullName) {
    return outputFolder + "/" + fullName.replace('.', '/') + ".java";
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    models.forEach((name, model) -> model.put("class", classes.get(name)));
    return models;
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(
      OperationsMap operations, List<ModelMap> models) {
    String tag = operations.getOperations().getOperation().get(0).operationId;
    JavaResource resource = resources.get(toApiName(tag));
    operations.put("resource", resource);
    operations.put("area", api.areaOf(resource));
    // The generator asks for the templates of each resource, and an area has one package-info.
    if (packagesWithInfo.add(resource.packageName())) {
      apiTemplateFiles.put(PACKAGE_INFO, ".java");
    } else {
      apiTemplateFiles.remove(PACKAGE_INFO);
    }
    return operations;
  }

  @Override
  public Map<String, Object> postProcessSupportingFileData(Map<String, Object> data) {
    data.put("api", api);
    return data;
  }

  /** Called when all files are written. */
  @Override
  public void postProcess() {
    GeneratedFiles.publish(Path.of(outputFolder), Path.of(option(COMMITTED)));
  }
}
