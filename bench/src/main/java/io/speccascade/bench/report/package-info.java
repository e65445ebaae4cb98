/// The report of an evaluation: from the folder that `eval --report` wrote to one HTML file that opens anywhere,
/// and its figures as SVG and PNG.
///
/// [Report] reads the folder and writes; it asks no model. What models alone can say goes into the folder before:
/// [Traces] and [Calibration] let both models read finished answers, through a [PairScorer]. All three are
/// functions of the folder (and the models): the same folder gives the same files.
///
/// `QualityFigures`, `AcceptanceFigure`, `DeferralFigure` and `CalibrationFigure` say what is drawn, `ChartStyle`
/// how, `FigureFiles` paints it, `Page` is the HTML. What prompts and models say reaches the page as text alone.
@NullMarked
package io.speccascade.bench.report;

import org.jspecify.annotations.NullMarked;
