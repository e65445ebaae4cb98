package io.speccascade.bench.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Paints figures: as files that stand alone, title, caption and command within, and as SVG for the page, which has
/// those itself.
final class FigureFiles {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double PNG_SCALE = 2;
    private static final double MARK_RADIUS = 9;

    private final String command;

    /// @param command what made the figures
    FigureFiles(String command) {
        this.command = command;
    }

    /// Writes `NAME.svg` and `NAME.png` into `folder`.
    void write(Figure figure, Path folder) throws IOException {
        FigurePainter painter = FigurePainter.withWords(figure, command);
        Files.writeString(folder.resolve(figure.name() + ".svg"), svg(figure, painter) + "\n");
        BufferedImage image = new BufferedImage(
                (int) (painter.width() * PNG_SCALE), (int) (painter.height() * PNG_SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(PNG_SCALE, PNG_SCALE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, painter.width(), painter.height());
        painter.paint(graphics);
        graphics.dispose();
        ImageIO.write(image, "png", folder.resolve(figure.name() + ".png").toFile());
    }

    /// For the page: without title and caption, and without an XML header.
    String inline(Figure figure) {
        return svg(figure, FigurePainter.withoutWords(figure));
    }

    private String svg(Figure figure, FigurePainter painter) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        // Ids of all figures share one page.
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return figure.name() + "-" + super.generateID(prefix);
            }
        });
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(painter.width(), painter.height()));
        graphics.setClip(new Rectangle(painter.width(), painter.height()));
        painter.paint(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + painter.width() + " " + painter.height());
        root.setAttribute("role", "img");
        Node first = root.getFirstChild();
        root.insertBefore(text(document, "title", figure.title()), first);
        root.insertBefore(
                text(
                        document,
                        "desc",
                        String.join("; ", figure.axes()) + ". " + figure.caption() + " Made by: " + command),
                first);
        addMarks(document, root, painter);
        return serialised(root);
    }

    private static void addMarks(Document document, Element root, FigurePainter painter) {
        for (FigurePainter.Spot spot : painter.spots()) {
            Element circle = document.createElementNS(SVG, "circle");
            circle.setAttribute("class", "mark");
            circle.setAttribute("cx", Numbers.fixed(spot.x(), 1));
            circle.setAttribute("cy", Numbers.fixed(spot.y(), 1));
            circle.setAttribute("r", Numbers.plain(MARK_RADIUS));
            circle.setAttribute("fill", "#000");
            circle.setAttribute("stroke", "none");
            circle.setAttribute("fill-opacity", "0");
            circle.appendChild(text(document, "title", spot.text()));
            root.appendChild(circle);
        }
    }

    private static Element text(Document document, String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serialised(Element root) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter writer = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(writer));
            return writer.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
