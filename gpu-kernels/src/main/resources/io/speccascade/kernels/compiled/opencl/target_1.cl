#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void target(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *target, __global uchar *accept, __global uchar *residual, __global uchar *ints, __global uchar *floats, __global uchar *drafterLogits, __global uchar *q, __global uchar *drafterStats, __global uchar *expertLogits, __global uchar *p, __global uchar *expertStats, __global uchar *statistics, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_11, *ul_115, *ul_117, *ul_12, *ul_120, *ul_124, *ul_14, *ul_197, *ul_2, *ul_22, *ul_223, *ul_224, *ul_235, *ul_27, *ul_3, *ul_32, *ul_37, *ul_4, *ul_47, *ul_5, *ul_52, *ul_58, *ul_6, *ul_63, *ul_69, *ul_7, *ul_74, *ul_79, *ul_8, *ul_85, *ul_9, *ul_91, *ul_93, *ul_95;
  bool b_119, b_142, b_144, b_150, b_157, b_161, b_171, b_176, b_178, b_180, b_182, b_184, b_188, b_191, b_193, b_198, b_200, b_204, b_207, b_209, b_216, b_221, b_46;
  float f_101, f_102, f_109, f_116, f_118, f_121, f_122, f_123, f_125, f_126, f_128, f_143, f_145, f_146, f_147, f_149, f_151, f_152, f_153, f_154, f_155, f_156, f_158, f_159, f_160, f_162, f_163, f_164, f_166, f_168, f_169, f_170, f_172, f_173, f_174, f_175, f_177, f_179, f_181, f_183, f_185, f_187, f_189, f_190, f_192, f_194, f_195, f_196, f_199, f_201, f_203, f_205, f_206, f_208, f_210, f_211, f_212, f_214, f_215, f_218, f_220, f_222, f_225, f_228, f_229, f_236, f_237, f_59, f_64, f_70, f_75, f_80, f_86, f_92, f_94, f_96, f_97;
  int i_100, i_103, i_104, i_105, i_106, i_107, i_108, i_110, i_111, i_127, i_129, i_130, i_131, i_132, i_133, i_134, i_135, i_136, i_137, i_138, i_139, i_140, i_141, i_148, i_15, i_16, i_165, i_167, i_17, i_18, i_186, i_19, i_202, i_213, i_217, i_219, i_226, i_227, i_23, i_230, i_231, i_238, i_24, i_28, i_29, i_33, i_34, i_38, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_48, i_49, i_53, i_54, i_60, i_65, i_71, i_76, i_81, i_87, i_98, i_99;
  long l_112, l_113, l_114, l_20, l_21, l_232, l_233, l_234, l_25, l_26, l_30, l_31, l_35, l_36, l_50, l_51, l_55, l_56, l_57, l_61, l_62, l_66, l_67, l_68, l_72, l_73, l_77, l_78, l_82, l_83, l_84, l_88, l_89, l_90;

  // BLOCK 0
  ul_0  =  target;
  ul_1  =  accept;
  ul_2  =  residual;
  ul_3  =  ints;
  ul_4  =  floats;
  ul_5  =  drafterLogits;
  ul_6  =  q;
  ul_7  =  drafterStats;
  ul_8  =  expertLogits;
  ul_9  =  p;
  ul_10  =  expertStats;
  ul_11  =  statistics;
  ul_12  =  sizes;
  __local float adf_13[1];
  ul_14  =  ul_12 + 20L;
  i_15  =  *((__global int *) ul_14);
  i_16  =  get_group_id(0);
  i_17  =  i_16 / i_15;
  i_18  =  i_17 << 5;
  i_19  =  i_18 + 23;
  l_20  =  (long) i_19;
  l_21  =  l_20 << 2;
  ul_22  =  ul_3 + l_21;
  i_23  =  *((__global int *) ul_22);
  i_24  =  i_18 + 24;
  l_25  =  (long) i_24;
  l_26  =  l_25 << 2;
  ul_27  =  ul_3 + l_26;
  i_28  =  *((__global int *) ul_27);
  i_29  =  i_18 + 21;
  l_30  =  (long) i_29;
  l_31  =  l_30 << 2;
  ul_32  =  ul_3 + l_31;
  i_33  =  *((__global int *) ul_32);
  i_34  =  i_18 + 29;
  l_35  =  (long) i_34;
  l_36  =  l_35 << 2;
  ul_37  =  ul_3 + l_36;
  i_38  =  *((__global int *) ul_37);
  i_39  =  *((__global int *) ul_14);
  i_40  =  1 - i_38;
  i_41  =  i_40 * i_33;
  i_42  =  i_16 % i_39;
  i_43  =  min(i_23, i_28);
  i_44  =  (i_42 < i_43) ? 1 : 0;
  i_45  =  i_41 * i_44;
  b_46  =  i_45 == 1;
  if(b_46)
  {
    // BLOCK 1
    ul_47  =  ul_12 + 24L;
    i_48  =  *((__global int *) ul_47);
    i_49  =  i_18 + 6;
    l_50  =  (long) i_49;
    l_51  =  l_50 << 2;
    ul_52  =  ul_3 + l_51;
    i_53  =  *((__global int *) ul_52);
    i_54  =  i_17 << 4;
    l_55  =  (long) i_54;
    l_56  =  l_55 + 4L;
    l_57  =  l_56 << 2;
    ul_58  =  ul_4 + l_57;
    f_59  =  *((__global float *) ul_58);
    i_60  =  i_54 + 12;
    l_61  =  (long) i_60;
    l_62  =  l_61 << 2;
    ul_63  =  ul_4 + l_62;
    f_64  =  *((__global float *) ul_63);
    i_65  =  i_16 << 3;
    l_66  =  (long) i_65;
    l_67  =  l_66 + 4L;
    l_68  =  l_67 << 2;
    ul_69  =  ul_11 + l_68;
    f_70  =  *((__global float *) ul_69);
    i_71  =  i_65 + 6;
    l_72  =  (long) i_71;
    l_73  =  l_72 << 2;
    ul_74  =  ul_11 + l_73;
    f_75  =  *((__global float *) ul_74);
    i_76  =  i_65 + 7;
    l_77  =  (long) i_76;
    l_78  =  l_77 << 2;
    ul_79  =  ul_11 + l_78;
    f_80  =  *((__global float *) ul_79);
    i_81  =  i_65 + 4;
    l_82  =  (long) i_81;
    l_83  =  l_82 + 4L;
    l_84  =  l_83 << 2;
    ul_85  =  ul_11 + l_84;
    f_86  =  *((__global float *) ul_85);
    i_87  =  i_65 + 5;
    l_88  =  (long) i_87;
    l_89  =  l_88 + 4L;
    l_90  =  l_89 << 2;
    ul_91  =  ul_11 + l_90;
    f_92  =  *((__global float *) ul_91);
    ul_93  =  ul_7 + l_73;
    f_94  =  *((__global float *) ul_93);
    ul_95  =  ul_10 + l_73;
    f_96  =  *((__global float *) ul_95);
    f_97  =  f_75 * f_80;
    i_98  =  (i_53 < 6) ? 1 : 0;
    i_99  =  (f_70 == 1.0F) ? 1 : 0;
    i_100  =  i_98 * i_99;
    f_101  =  1.0F - f_59;
    f_102  =  f_101 - f_64;
    i_103  =  (i_53 == 12) ? 1 : 0;
    i_104  =  (i_53 == 11) ? 1 : 0;
    i_105  =  (i_53 < 6) ? 0 : 1;
    i_106  =  (i_53 < 9) ? 1 : 0;
    i_107  =  i_105 * i_106;
    i_108  =  i_48 * i_16;
    // BLOCK 2 MERGES [1 89 ]
    f_109  =  0.0F;
    i_110  =  0;
    for(;i_110 < i_48;)
    {
      // BLOCK 3
      i_111  =  i_108 + i_110;
      l_112  =  (long) i_111;
      l_113  =  l_112 + 4L;
      l_114  =  l_113 << 2;
      ul_115  =  ul_6 + l_114;
      f_116  =  *((__global float *) ul_115);
      ul_117  =  ul_9 + l_114;
      f_118  =  *((__global float *) ul_117);
      b_119  =  i_53 == 6;
      if(b_119)
      {
        // BLOCK 4
        ul_120  =  ul_5 + l_114;
        f_121  =  *((__global float *) ul_120);
        f_122  =  f_121 - f_94;
        f_123  =  f_122;
      }  // B3
      else
      {
        // BLOCK 5
        ul_124  =  ul_8 + l_114;
        f_125  =  *((__global float *) ul_124);
        f_126  =  f_125 - f_96;
        f_123  =  f_126;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_127  =  (f_123 == f_86) ? 1 : 0;
      f_128  =  (float) i_110;
      i_129  =  (f_92 < f_128) ? 0 : 1;
      i_130  =  i_127 * i_129;
      i_131  =  (f_86 < f_123) ? 1 : 0;
      i_132  =  i_130 + i_131;
      i_133  =  1 - i_132;
      i_134  =  i_133 * i_103;
      i_135  =  (f_86 < f_118) ? 0 : 1;
      i_136  =  i_104 * i_135;
      i_137  =  (f_123 < f_86) ? 1 : 0;
      i_138  =  i_107 * i_137;
      i_139  =  i_100 + i_138;
      i_140  =  i_136 + i_139;
      i_141  =  i_134 + i_140;
      b_142  =  i_141 == 1;
      if(b_142)
      {
        // BLOCK 7
        f_143  =  f_118;
      }  // B6
      else
      {
        // BLOCK 8
        f_143  =  f_116;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      b_144  =  i_141 == 1;
      if(b_144)
      {
        // BLOCK 10
        f_145  =  0.0F;
      }  // B9
      else
      {
        // BLOCK 11
        f_145  =  f_116;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      f_146  =  f_102 * f_116;
      f_147  =  f_118 / f_146;
      i_148  =  isless(f_118, f_146);
      if(i_148 == 1)
      {
        // BLOCK 13
        f_149  =  f_147;
      }  // B12
      else
      {
        // BLOCK 14
        f_149  =  1.0F;
      }  // B12
      // BLOCK 15 MERGES [14 13 ]
      b_150  =  i_53 < 6;
      if(b_150)
      {
        // BLOCK 16
        f_151  =  f_143;
      }  // B15
      else
      {
        // BLOCK 17
        f_152  =  fma(f_75, f_118, f_145);
        f_151  =  f_152;
      }  // B15
      // BLOCK 18 MERGES [16 17 ]
      f_153  =  f_118 / f_102;
      f_154  =  fmin(f_116, f_153);
      f_155  =  f_80 * f_118;
      f_156  =  fmax(f_154, f_155);
      b_157  =  i_53 == 9;
      if(b_157)
      {
        // BLOCK 19
        f_158  =  f_156;
      }  // B18
      else
      {
        // BLOCK 20
        f_158  =  f_151;
      }  // B18
      // BLOCK 21 MERGES [19 20 ]
      f_159  =  f_118 - f_116;
      f_160  =  fmax(0.0F, f_159);
      b_161  =  i_53 == 10;
      if(b_161)
      {
        // BLOCK 22
        f_162  =  f_160 * f_97;
        f_163  =  fma(f_149, f_116, f_162);
        f_164  =  f_163;
      }  // B21
      else
      {
        // BLOCK 23
        f_164  =  f_158;
      }  // B21
      // BLOCK 24 MERGES [22 23 ]
      i_165  =  isless(f_123, f_86);
      if(i_165 == 1)
      {
        // BLOCK 25
        f_166  =  f_116;
      }  // B24
      else
      {
        // BLOCK 26
        f_166  =  0.0F;
      }  // B24
      // BLOCK 27 MERGES [25 26 ]
      i_167  =  isless(0.0F, f_75);
      if(i_167 == 1)
      {
        // BLOCK 28
        f_168  =  f_118;
      }  // B27
      else
      {
        // BLOCK 29
        f_168  =  0.0F;
      }  // B27
      // BLOCK 30 MERGES [28 29 ]
      f_169  =  f_164 - f_116;
      f_170  =  fmax(0.0F, f_169);
      b_171  =  i_53 < 6;
      if(b_171)
      {
        // BLOCK 31
        f_172  =  f_170;
      }  // B30
      else
      {
        // BLOCK 32
        f_173  =  f_75 * f_118;
        f_174  =  f_173 - f_166;
        f_175  =  fmax(0.0F, f_174);
        f_172  =  f_175;
      }  // B30
      // BLOCK 33 MERGES [31 32 ]
      b_176  =  i_53 == 9;
      if(b_176)
      {
        // BLOCK 34
        f_177  =  f_170;
      }  // B33
      else
      {
        // BLOCK 35
        f_177  =  f_172;
      }  // B33
      // BLOCK 36 MERGES [34 35 ]
      b_178  =  i_53 == 10;
      if(b_178)
      {
        // BLOCK 37
        f_179  =  f_160;
      }  // B36
      else
      {
        // BLOCK 38
        f_179  =  f_177;
      }  // B36
      // BLOCK 39 MERGES [37 38 ]
      b_180  =  i_53 < 11;
      if(b_180)
      {
        // BLOCK 40
        f_181  =  f_179;
      }  // B39
      else
      {
        // BLOCK 41
        f_181  =  f_168;
      }  // B39
      // BLOCK 42 MERGES [41 40 ]
      b_182  =  i_141 == 1;
      if(b_182)
      {
        // BLOCK 43
        f_183  =  f_118;
      }  // B42
      else
      {
        // BLOCK 44
        f_183  =  f_116;
      }  // B42
      // BLOCK 45 MERGES [43 44 ]
      b_184  =  i_141 == 1;
      if(b_184)
      {
        // BLOCK 46
        f_185  =  0.0F;
      }  // B45
      else
      {
        // BLOCK 47
        f_185  =  f_116;
      }  // B45
      // BLOCK 48 MERGES [46 47 ]
      i_186  =  isless(f_118, f_146);
      if(i_186 == 1)
      {
        // BLOCK 49
        f_187  =  f_147;
      }  // B48
      else
      {
        // BLOCK 50
        f_187  =  1.0F;
      }  // B48
      // BLOCK 51 MERGES [50 49 ]
      b_188  =  i_53 < 6;
      if(b_188)
      {
        // BLOCK 52
        f_189  =  f_183;
      }  // B51
      else
      {
        // BLOCK 53
        f_190  =  fma(f_75, f_118, f_185);
        f_189  =  f_190;
      }  // B51
      // BLOCK 54 MERGES [52 53 ]
      b_191  =  i_53 == 9;
      if(b_191)
      {
        // BLOCK 55
        f_192  =  f_156;
      }  // B54
      else
      {
        // BLOCK 56
        f_192  =  f_189;
      }  // B54
      // BLOCK 57 MERGES [55 56 ]
      b_193  =  i_53 == 10;
      if(b_193)
      {
        // BLOCK 58
        f_194  =  f_187 * f_116;
        f_195  =  fma(f_160, f_97, f_194);
        f_196  =  f_195;
      }  // B57
      else
      {
        // BLOCK 59
        f_196  =  f_192;
      }  // B57
      // BLOCK 60 MERGES [58 59 ]
      ul_197  =  ul_0 + l_114;
      *((__global float *) ul_197)  =  f_196;
      b_198  =  i_141 == 1;
      if(b_198)
      {
        // BLOCK 61
        f_199  =  f_118;
      }  // B60
      else
      {
        // BLOCK 62
        f_199  =  f_116;
      }  // B60
      // BLOCK 63 MERGES [61 62 ]
      b_200  =  i_141 == 1;
      if(b_200)
      {
        // BLOCK 64
        f_201  =  0.0F;
      }  // B63
      else
      {
        // BLOCK 65
        f_201  =  f_116;
      }  // B63
      // BLOCK 66 MERGES [64 65 ]
      i_202  =  isless(f_118, f_146);
      if(i_202 == 1)
      {
        // BLOCK 67
        f_203  =  f_147;
      }  // B66
      else
      {
        // BLOCK 68
        f_203  =  1.0F;
      }  // B66
      // BLOCK 69 MERGES [68 67 ]
      b_204  =  i_53 < 6;
      if(b_204)
      {
        // BLOCK 70
        f_205  =  f_199;
      }  // B69
      else
      {
        // BLOCK 71
        f_206  =  fma(f_75, f_118, f_201);
        f_205  =  f_206;
      }  // B69
      // BLOCK 72 MERGES [70 71 ]
      b_207  =  i_53 == 9;
      if(b_207)
      {
        // BLOCK 73
        f_208  =  f_156;
      }  // B72
      else
      {
        // BLOCK 74
        f_208  =  f_205;
      }  // B72
      // BLOCK 75 MERGES [73 74 ]
      b_209  =  i_53 == 10;
      if(b_209)
      {
        // BLOCK 76
        f_210  =  f_203 * f_116;
        f_211  =  fma(f_160, f_97, f_210);
        f_212  =  f_211;
      }  // B75
      else
      {
        // BLOCK 77
        f_212  =  f_208;
      }  // B75
      // BLOCK 78 MERGES [76 77 ]
      i_213  =  isless(f_212, f_116);
      if(i_213 == 1)
      {
        // BLOCK 79
        f_214  =  f_212 / f_116;
        f_215  =  f_214;
      }  // B78
      else
      {
        // BLOCK 80
        f_215  =  1.0F;
      }  // B78
      // BLOCK 81 MERGES [80 79 ]
      b_216  =  i_53 == 10;
      if(b_216)
      {
        // BLOCK 82
        i_217  =  isless(f_118, f_146);
        if(i_217 == 1)
        {
          // BLOCK 83
          f_218  =  f_147;
        }  // B82
        else
        {
          // BLOCK 84
          f_218  =  1.0F;
        }  // B82
      }  // B81
      else
      {
        // BLOCK 85
        i_219  =  1 - i_141;
        f_220  =  (float) i_219;
        f_218  =  f_220;
      }  // B81
      // BLOCK 86 MERGES [84 85 83 ]
      b_221  =  i_53 < 10;
      if(b_221)
      {
        // BLOCK 87
        f_222  =  f_215;
      }  // B86
      else
      {
        // BLOCK 88
        f_222  =  f_218;
      }  // B86
      // BLOCK 89 MERGES [87 88 ]
      ul_223  =  ul_1 + l_114;
      *((__global float *) ul_223)  =  f_222;
      ul_224  =  ul_2 + l_114;
      *((__global float *) ul_224)  =  f_181;
      f_225  =  f_109 + f_181;
      i_226  =  i_110 + 1;
      f_109  =  f_225;
      i_110  =  i_226;
    }  // B2
    // BLOCK 90
    adf_13[0]  =  f_109;
    i_227  =  isless(0.0F, f_109);
    if(i_227 == 1)
    {
      // BLOCK 91
      f_228  =  1.0F / f_109;
      f_229  =  f_228;
    }  // B90
    else
    {
      // BLOCK 92
      f_229  =  0.0F;
    }  // B90
    // BLOCK 93 MERGES [91 92 ]
    // BLOCK 94 MERGES [93 95 ]
    i_230  =  0;
    for(;i_230 < i_48;)
    {
      // BLOCK 95
      i_231  =  i_108 + i_230;
      l_232  =  (long) i_231;
      l_233  =  l_232 + 4L;
      l_234  =  l_233 << 2;
      ul_235  =  ul_2 + l_234;
      f_236  =  *((__global float *) ul_235);
      f_237  =  f_229 * f_236;
      *((__global float *) ul_235)  =  f_237;
      i_238  =  i_230 + 1;
      i_230  =  i_238;
    }  // B94
    // BLOCK 96
  }  // B0
  else
  {
    // BLOCK 97
  }  // B0
  // BLOCK 98 MERGES [97 96 ]
  return;
}  //  kernel
