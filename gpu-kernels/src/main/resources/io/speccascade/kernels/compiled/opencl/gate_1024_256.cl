#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void gate(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *both, __global uchar *counts, __global uchar *sizes, __private int span, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_13, *ul_2, *ul_3, *ul_34, *ul_4, *ul_40, *ul_46, *ul_6, *ul_8;
  bool b_12;
  float f_15, f_16, f_17, f_35, f_41, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54;
  int i_10, i_11, i_14, i_18, i_19, i_20, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_29, i_30, i_36, i_42, i_5, i_55, i_7, i_9;
  long l_31, l_32, l_33, l_37, l_38, l_39, l_43, l_44, l_45;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  both;
  ul_2  =  counts;
  ul_3  =  sizes;
  ul_4  =  ul_3 + 16L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_3 + 20L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_2 + 16L;
  i_9  =  *((__global int *) ul_8);
  i_10  =  get_group_id(0);
  i_11  =  min(i_9, i_7);
  b_12  =  i_10 < i_11;
  if(b_12)
  {
    // BLOCK 1
    ul_13  =  ul_3 + 24L;
    i_14  =  *((__global int *) ul_13);
    f_15  =  (float) i_14;
    f_16  =  f_15 * 0.071354814F;
    f_17  =  fma(f_15, 0.59576917F, 1.0F);
    i_18  =  i_5 * i_10;
    i_19  =  i_10 << 1;
    i_20  =  i_19 + 1;
    i_21  =  i_20 * i_5;
    i_22  =  i_19 * i_5;
    i_23  =  get_group_id(1);
    i_24  =  i_23 << 10;
    i_25  =  i_24 + 1024;
    i_26  =  min(i_25, i_5);
    i_27  =  get_local_id(0);
    i_28  =  i_27 + i_24;
    // BLOCK 2 MERGES [1 3 ]
    i_29  =  i_28;
    for(;i_29 < i_26;)
    {
      // BLOCK 3
      i_30  =  i_22 + i_29;
      l_31  =  (long) i_30;
      l_32  =  l_31 + 4L;
      l_33  =  l_32 << 2;
      ul_34  =  ul_1 + l_33;
      f_35  =  *((__global float *) ul_34);
      i_36  =  i_21 + i_29;
      l_37  =  (long) i_36;
      l_38  =  l_37 + 4L;
      l_39  =  l_38 << 2;
      ul_40  =  ul_1 + l_39;
      f_41  =  *((__global float *) ul_40);
      i_42  =  i_18 + i_29;
      l_43  =  (long) i_42;
      l_44  =  l_43 + 4L;
      l_45  =  l_44 << 2;
      ul_46  =  ul_0 + l_45;
      f_47  =  f_16 * f_35;
      f_48  =  fma(f_47, f_35, f_17);
      f_49  =  -f_48;
      f_50  =  f_49 * f_35;
      f_51  =  exp(f_50);
      f_52  =  f_51 + 1.0F;
      f_53  =  f_35 / f_52;
      f_54  =  f_53 * f_41;
      *((__global float *) ul_46)  =  f_54;
      i_55  =  i_29 + 256;
      i_29  =  i_55;
    }  // B2
    // BLOCK 4
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
